import { daysOf, type PersonDay } from './row';
import { BEYOND, NONE } from './words';

const WIKIDATA = 'https://www.wikidata.org/wiki/';
const RUDD = 'Prime Minister of Australia';
const ABE = 'Prime Minister of Japan';
const PUTIN = 'President of Russia';
const SEAT = 'Member of the House of Representatives of Japan';
const KURZ = 'Federal Chancellor of Austria';
const OLD_NAME = 'Secretary of State for Foreign and Commonwealth Affairs';
const NEW_NAME = 'Secretary of State for Foreign, Commonwealth and Development Affairs';

/** Rules that nobody of the starter pack shows: a death in office, a post renamed, and more terms. */
export const ABROAD: readonly PersonDay[] = [
  ...daysOf('Shinzō Abe', `${WIKIDATA}Q132345`, [
    ['2007-09-25', [ABE], ['former']],
    ['2007-09-26', [`former ${ABE}`]],
    ['2013-01-01', [ABE, 'second term', '2006 to 2007'], ['former']],
    ['2018-01-01', [ABE, 'second term', 'since 2012-12-26'], ['third']],
    ['2022-01-01', [SEAT, `former ${ABE}`]],
    ['2022-07-08', [SEAT, `former ${ABE}`], [`former ${SEAT}`]],
    ['2022-07-09', [`former ${ABE}`], [`${SEAT} (since`]],
  ]),
  ...daysOf('Kevin Rudd', `${WIKIDATA}Q43135`, [
    ['2010-06-25', [`former ${RUDD}`]],
    ['2011-01-01', ['Minister for Foreign Affairs'], ['term']],
    ['2013-06-27', [RUDD, 'second term', '2007 to 2010'], ['former']],
    ['2013-09-19', [`former ${RUDD}`]],
  ]),
  ...daysOf('Vladimir Putin', `${WIKIDATA}Q7747`, [
    ['1999-12-30', ['Prime Minister of Russia'], ['President']],
    ['1999-12-31', ['Prime Minister of Russia', `Acting ${PUTIN}`], ['former']],
    ['2000-05-07', [PUTIN], ['Acting']],
    ['2008-05-08', ['Prime Minister of Russia', 'second term'], ['President']],
    ['2012-05-08', [PUTIN, 'second term', '2000 to 2008'], ['former', 'Prime Minister']],
    ['2022-01-01', [PUTIN, BEYOND]],
  ]),
  ...daysOf('Sebastian Kurz', `${WIKIDATA}Q2262885`, [
    ['2019-05-29', [`former ${KURZ}`]],
    ['2020-01-07', [KURZ, 'second term', '2017 to 2019'], ['former']],
  ]),
  ...daysOf('Nicola Sturgeon', `${WIKIDATA}Q467112`, [
    ['2014-11-19', ['Deputy First Minister'], ['former']],
    ['2014-11-20', ['First Minister of Scotland', 'took office this day'], ['Deputy', 'former']],
  ]),
  ...daysOf('Ruth Bader Ginsburg', `${WIKIDATA}Q11116`, [
    ['1993-08-09', [NONE]],
    ['2020-09-18', ['Justice of the United States Supreme Court'], ['former']],
    ['2020-09-19', ['former Justice'], [BEYOND]],
  ]),
  ...daysOf('Jo Cox', `${WIKIDATA}Q19872361`, [
    ['2015-05-06', [NONE]],
    ['2016-06-16', ['Member of the 56th Parliament'], ['former']],
    ['2016-06-17', ['former Member of the 56th Parliament', '2016-06-16']],
  ]),
  ...daysOf('Dominic Raab', `${WIKIDATA}Q268584`, [
    ['2020-09-01', [OLD_NAME], [NEW_NAME]],
    ['2020-09-03', [NEW_NAME], [OLD_NAME, 'former', 'term']],
    ['2021-09-16', ['Deputy Prime Minister'], ['Foreign']],
  ]),
];
