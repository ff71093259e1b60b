import type { Person } from '../../../utils/people/person';
import { alias, office, person } from '../people';

const NORLANDE = { name: 'Norlande', otherNames: ['norlandais'] };
const MAYOR = office('Mayor', '2015-01-01');

/** The people whom the examples of rules are about; nobody real. */
export const CAST: readonly Person[] = [
  person('quill', 'Ada Quill', { gender: 'female' }),
  person('tamm', 'Cy Tamm', { gender: 'male' }),
  person('robin', 'Robin Tamm', { gender: 'female' }),
  person('rain', 'Rain Tamm'),
  person('will', 'Will Tamm', { gender: 'male' }),
  person('ivan', 'Иван Петрович Тамов', { gender: 'male' }),
  person('qingyun', '李青云'),
  person('otto', 'Otto IX of Saxony', { gender: 'male' }),
  person('lund', 'Jan Lund', { otherNames: [alias('Jan Karl Lund')] }),
  person('open', 'Lund Open'),
  person('king', 'Bo King'),
  person('joann', 'Jo-Ann Tamm'),
  person('may', 'Una May'),
  person('feather', 'Ida Quillfeather', { gender: 'female' }),
  person('quayle', 'Lord Quayle of Bremen', { gender: 'male' }),
  person('peer', 'Lord Quayle', { gender: 'male' }),
  person('zorn', 'Ed Zorn', { gender: 'male', prominence: 0.9, facts: [MAYOR] }),
  person('eva', 'Eva Zorn', { gender: 'female', prominence: 0.1 }),
  person('ida', 'Ida Lorn', { gender: 'female', prominence: 0.9, facts: [MAYOR] }),
  person('max', 'Max Lorn', { gender: 'male', prominence: 0.9, facts: [MAYOR] }),
  person('varn', 'Ana Varn', {
    gender: 'female',
    prominence: 0.9,
    facts: [{ ...office('President of Norland', '2020-01-01'), area: { name: 'Norland' } }],
  }),
  person('pam', 'Pam May', {
    prominence: 0.9,
    facts: [{ ...office('President of Westland', '2020-01-01'), area: { name: 'Westland' } }],
  }),
  person('dorn', 'Ida Dorn', {
    prominence: 0.9,
    facts: [{ ...office('Vice President of Norland', '2020-01-01'), area: { name: 'Norland' } }],
  }),
  person('obb', 'Una Obb', {
    prominence: 0.9,
    facts: [{ ...office('President of Eastland', '2020-01-01'), area: { name: 'Eastland' } }],
  }),
  person('kim', 'Kim Dae-oh', {
    prominence: 0.9,
    givenName: 'Dae-oh',
    familyName: 'Kim',
    facts: [{ ...office('President of Sorland', '2020-01-01'), area: { name: 'Sorland' } }],
  }),
  person('prem', 'Ola Prem', { facts: [office('Prime Minister of Norland', '2020-01-01')] }),
  person('una', 'Una Holt', { facts: [office('Treasurer of Norland', '2020-01-01')] }),
  person('cy', 'Cy Holt', { facts: [office('Treasurer of Norland', '2020-01-01')] }),
  person('gray', 'Ola Gray', { facts: [office('Speaker', '2010-01-01', '2015-01-01')] }),
  person('head', 'Ida Head', { facts: [office('Leader of Norland', '2020-01-01')] }),
  person('kanz', 'Eva Kanz', { facts: [office('Bundeskanzler', '2020-01-01')] }),
  person('brun', 'Léa Brun', {
    facts: [{ ...office('Premier ministre', '2020-01-01'), area: NORLANDE }],
  }),
  person('lodd', 'Ivo Lodd', {
    facts: [office('President of Norland', '2020-01-01'), office('Senator', '2010-01-01')],
  }),
  person('morn', 'Ivo Morn', { facts: [office('President of Norland', '2020-01-01')] }),
  person('mona', 'Mona Morn', { facts: [office('President of Sorland', '2020-01-01')] }),
  person('harr', 'Ola Harrisen', {
    facts: [{ ...office('President of Norland', '2020-01-01'), area: { name: 'Norland' } }],
  }),
  person('saint', 'Mrs St Holt', { gender: 'female' }),
  person('vorn', 'Eva Vorn', { prominence: 0.7 }),
  person('pera', 'Ivo Pera', { facts: [office('President of Norland', '2020-01-01')] }),
  person('council', 'Council Sand'),
  // of one name
  person('head-of-desk', 'Bea Holm', { otherNames: [alias('Una Desk')] }),
  person('deputy', 'Dag Sand', { otherNames: [alias('Una Desk')] }),
  person('auditor', 'Jo Pell', { facts: [office('Auditor of Norland', '2020-01-01')] }),
  person('warden', 'Jo Pell', { facts: [office('Warden of Norland', '2020-01-01')] }),
  person('painter', 'Jo Dee', { birth: '1850', death: '1910' }),
  person('singer', 'Jo Dee', { birth: '1980' }),
  person('mayor', 'Jo Mott', { facts: [MAYOR] }),
  person('nurse', 'Jo Mott', { birth: '1980' }),
  person('carpenter', 'Jo Voss', { summary: 'A carpenter.' }),
  person('guitarist', 'Jo Voss', { summary: 'A guitarist.' }),
  person('star', 'Jo Tarn', { prominence: 0.9, summary: 'A star.' }),
  person('dim', 'Jo Tarn', { prominence: 0.1, summary: 'A baker.' }),
  person('known', 'Jo Ebb', { prominence: 0.9 }),
  person('own:ebb', 'Jo Ebb', { birth: '1990' }),
];
