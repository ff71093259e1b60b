import { describe, expect, it } from 'vitest';
import { readSweden } from '../../../packs/bulk/sweden/read';
import { copyOf } from './copy-of';

const HEAD = 'position,person,personID,start,end,gender,DOB,DOD\n';
const seat = (name: string, item: string, from: string, to = '') =>
  `member of the Swedish Riksdag,${name},${item},${from},${to},male,,\n`;
const sitting = (item: string, name: string, from: string, party = 'S') =>
  `0${item.slice(1)},${item},${name},Norra län,${party},${from}\n`;

function read(members: string, [endOfYear, latest]: [string, string], holders = '') {
  const list = (text: string) => `id,item,name,area,party,start\n${text}`;
  const lists = copyOf(
    { 'html/legislators.csv': HEAD + members, 'html/holders21.csv': HEAD + holders },
    '2022-07-23',
  );
  const riksdag = copyOf(
    {
      'data/wikidata.csv': [
        { date: '2022-06-01', text: list('') },
        { date: '2022-12-22', text: list(endOfYear) },
        { date: '2023-03-31', text: list(latest) },
      ],
    },
    '2023-03-31',
  );
  return readSweden((repository) => (repository.endsWith('-cabinet') ? lists : riksdag)).file;
}
const facts = (file: ReturnType<typeof read>) =>
  file.persons.flatMap((person) =>
    person.facts.map((fact) => [
      person.name,
      fact.post ?? fact.organization,
      fact.from,
      fact.to ?? (fact.verified === undefined ? 'open' : `shown to ${fact.verified}`),
    ]),
  );

describe('members of the Riksdag', () => {
  it('went on into the new Riksdag as one term, with the party from the day it is shown', () => {
    const row = sitting('Q1', 'Åke Alm', '2022-09-26', 'M');
    const file = read(seat('Ake Alm', 'Q1', '2018-09-24'), [row, row]);
    expect(facts(file)).toEqual([
      ['Ake Alm', 'se-riksdag-member', '2018-09-24', 'open'],
      ['Ake Alm', 'moderate-party', '2022-09-26', 'open'],
    ]);
    expect(file.persons[0]).toMatchObject({
      id: 'Q1',
      verified: '2023-03-31',
      other_names: [{ name: 'Åke Alm', note: 'alias' }],
      identifiers: [
        { scheme: 'wikidata', identifier: 'Q1' },
        { scheme: 'riksdagen', identifier: '01' },
      ],
    });
  });

  it('left in the year whose end shows them no more', () => {
    const file = read(seat('Bo Ek', 'Q2', '2018-09-24'), ['', '']);
    expect(facts(file)).toEqual([['Bo Ek', 'se-riksdag-member', '2018-09-24', '2022']]);
  });

  it('left in the year after where its list alone lacks them; the party is known to the last list', () => {
    const file = read(seat('Bo Ek', 'Q2', '2018-09-24'), [
      sitting('Q2', 'Bo Ek', '2022-09-26'),
      '',
    ]);
    expect(facts(file)).toEqual([
      ['Bo Ek', 'se-riksdag-member', '2018-09-24', '2023'],
      ['Bo Ek', 'social-democrats-sweden', '2022-09-26', 'shown to 2022-12-22'],
    ]);
  });

  it('came back later to a second term', () => {
    const row = sitting('Q2', 'Bo Ek', '2022-10-18');
    expect(facts(read(seat('Bo Ek', 'Q2', '2018-09-24'), [row, row]))).toEqual([
      ['Bo Ek', 'se-riksdag-member', '2018-09-24', '2022'],
      ['Bo Ek', 'se-riksdag-member', '2022-10-18', 'open'],
      ['Bo Ek', 'social-democrats-sweden', '2022-10-18', 'open'],
    ]);
  });

  it('who are new come from the newest list alone', () => {
    const row = sitting('Q3', 'Eva af Sten', '2022-09-26', 'SD');
    const file = read('', [row, row]);
    expect(facts(file)).toEqual([
      ['Eva af Sten', 'se-riksdag-member', '2022-09-26', 'open'],
      ['Eva af Sten', 'sweden-democrats', '2022-09-26', 'open'],
    ]);
    expect(file.persons[0]).toMatchObject({ family_name: 'af Sten' });
  });

  it('who have two statements have the later one, and an unfinished one counts for nothing', () => {
    const rows =
      sitting('Q3', 'Eva Sten', '2022-09-26') +
      sitting('Q3', 'Eva Sten', '2018-09-24') +
      sitting('Q3', 'Eva Sten', '2022-12-01', '-');
    expect(facts(read('', [rows, rows]))[0]?.[2]).toBe('2022-09-26');
  });

  it('who had two items are one person by the number of the Riksdag', () => {
    const then = '099,Q5,Ulf Berg,Norra län,M,2022-09-26\n';
    const now = '099,Q6,Ulf Berg,Norra län,M,2022-09-26\n';
    const file = read(seat('Ulf Berg', 'Q5', '2018-09-24'), [then, now]);
    expect(file.persons.map(({ id }) => id)).toEqual(['Q6']);
    expect(facts(file)).toEqual([
      ['Ulf Berg', 'se-riksdag-member', '2018-09-24', 'open'],
      ['Ulf Berg', 'moderate-party', '2022-09-26', 'open'],
    ]);
    expect(facts(read('', [then, now]))[0]?.[2]).toBe('2022-09-26');
  });

  it('who are said to sit from before a list that lacks them began on no known day', () => {
    const file = read('', ['', sitting('Q7', 'Per Lind', '2022-03-20')]);
    expect(facts(file).map(([, , from]) => from)).toEqual([undefined, undefined]);
    const late = read('', ['', sitting('Q7', 'Per Lind', '2023-02-20')]);
    expect(facts(late).map(([, , from]) => from)).toEqual(['2023-02-20', '2023-02-20']);
  });

  it('who were ministers are so to the day of that list, whatever came later', () => {
    const row = sitting('Q4', 'Lo Gran', '2022-10-18');
    const holders = 'Minister for Finance,Lo Gran,Q4,2021-11-30,,female,,\n';
    const file = read(seat('Lo Gran', 'Q4', '2010-10-04', '2014-10-03'), [row, row], holders);
    expect(facts(file)).toEqual([
      ['Lo Gran', 'se-riksdag-member', '2010-10-04', '2014-10-03'],
      ['Lo Gran', 'se-minister-for-finance', '2021-11-30', 'shown to 2022-07-23'],
      ['Lo Gran', 'se-riksdag-member', '2022-10-18', 'open'],
      ['Lo Gran', 'social-democrats-sweden', '2022-10-18', 'open'],
    ]);
    const minister = read('', ['', ''], holders);
    expect(facts(minister)).toEqual([['Lo Gran', 'se-minister-for-finance', '2021-11-30', 'open']]);
    expect(minister.persons[0]?.verified).toBe('2022-07-23');
  });

  it('refuse a group that is not listed, and a row with its line', () => {
    const row = sitting('Q3', 'Eva Sten', '2022-09-26', 'NYD');
    expect(() => read('', [row, row])).toThrow('Eva Sten: the group "NYD" is not listed');
    expect(() => read('', ['', sitting('Q3', 'Eva Sten', '2022')])).toThrow(
      'data/wikidata.csv: line 2: start: not a full day',
    );
  });
});
