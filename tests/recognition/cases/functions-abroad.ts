import type { Person } from '../../../utils/people/person';
import { person } from '../people';
import type { CaseGroup } from './case-table';

/** Nobody real. */
const PEOPLE: readonly Person[] = [
  person('dorn', 'Ina Dorn', { gender: 'female' }),
  person('popa', 'Vasile Popa', { gender: 'male' }),
  person('tamov', 'Иван Тамов', { gender: 'male' }),
];

/** Functions and forms of address before a full name, language by language. */
export const functionsAbroad: readonly CaseGroup[] = [
  {
    name: 'functions before a name, German',
    language: 'de',
    people: PEOPLE,
    cases: [
      'Gestern sprach Geschäftsführerin [Ina Dorn|dorn].',
      'Gestern sprach EU-Kommissarin [Ina Dorn|dorn].',
      'Gestern sprach [Prof. Dr. Ina Dorn|dorn].',
      'Gestern sprach die Ina Dorn Stiftung.',
    ],
  },
  {
    name: 'functions before a name, French',
    language: 'fr',
    people: PEOPLE,
    cases: [
      'Hier la commissaire [Ina Dorn|dorn] a parlé.',
      'Hier le Directeur [Vasile Popa|popa] a parlé.',
      'Hier le porte-parole [Vasile Popa|popa] a parlé.',
      'Hier Mme Vasile Popa a parlé.',
    ],
  },
  {
    name: 'functions before a name, Spanish',
    language: 'es',
    people: PEOPLE,
    cases: [
      'Ayer la portavoz [Ina Dorn|dorn] habló.',
      'Ayer la Directora [Ina Dorn|dorn] habló.',
      'Ayer la Sra. Vasile Popa habló.',
    ],
  },
  {
    name: 'functions before a name, Italian',
    language: 'it',
    people: PEOPLE,
    cases: [
      'Ieri il commissario [Vasile Popa|popa] ha parlato.',
      'Ieri la Direttrice [Ina Dorn|dorn] ha parlato.',
      'Ieri la signora Vasile Popa ha parlato.',
    ],
  },
  {
    name: 'functions before a name, Portuguese',
    language: 'pt',
    people: PEOPLE,
    cases: [
      'Ontem a porta-voz [Ina Dorn|dorn] falou.',
      'Ontem a Diretora [Ina Dorn|dorn] falou.',
      'Ontem a Sra. Vasile Popa falou.',
    ],
  },
  {
    name: 'functions before a name, Dutch',
    language: 'nl',
    people: PEOPLE,
    cases: [
      'Gisteren sprak Directeur [Vasile Popa|popa] ons toe.',
      'Gisteren sprak Eurocommissaris [Ina Dorn|dorn] ons toe.',
      'Gisteren sprak topvrouw [Ina Dorn|dorn] ons toe.',
      'Gisteren sprak Marta Ina Dorn ons toe.',
    ],
  },
  {
    name: 'functions before a name, Polish',
    language: 'pl',
    people: PEOPLE,
    cases: [
      'Wczoraj dyrektor [Vasile Popa|popa] mówił.',
      'Wczoraj Komisarz [Ina Dorn|dorn] mówiła.',
      'Wczoraj pani Vasile Popa mówiła.',
    ],
  },
  {
    name: 'functions before a name, Russian',
    language: 'ru',
    people: PEOPLE,
    cases: [
      'Вчера директор [Иван Тамов|tamov] приехал.',
      'Вчера комиссар [Иван Тамов|tamov] приехал.',
      'Вчера Иван Тамовский приехал.',
    ],
  },
  {
    name: 'functions before a name, Ukrainian',
    language: 'uk',
    people: PEOPLE,
    cases: [
      'Учора директор [Иван Тамов|tamov] приїхав.',
      'Учора речник [Иван Тамов|tamov] приїхав.',
      'Учора Иван Тамовський приїхав.',
    ],
  },
  {
    name: 'functions before a name, Turkish',
    language: 'tr',
    people: PEOPLE,
    cases: [
      'Dün Genel Müdürü [Vasile Popa|popa] konuştu.',
      'Dün Genel Başkan Yardımcısı [Ina Dorn|dorn] konuştu.',
      'Dün [Prof. Dr. Ina Dorn|dorn] konuştu.',
      'Dün Marta Ina Dorn konuştu.',
    ],
  },
];
