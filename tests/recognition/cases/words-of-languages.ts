import { person } from '../people';
import type { CaseGroup } from './case-table';

/** Cases that need one field of a language, each called after it as the mutation run calls it. */
export const wordsOfLanguages: readonly CaseGroup[] = [
  {
    name: 'de articles',
    language: 'de',
    on: '2022-01-01',
    cases: ['[Olaf Scholz|scholz] fuhr einen Macron.'],
  },
  {
    name: 'de calendar',
    language: 'de',
    people: [person('juni', 'Ida Juni')],
    cases: ['[Ida Juni|juni] sprach. Juni 2024 war warm.'],
  },
  {
    name: 'es articles',
    language: 'es',
    on: '2022-01-01',
    cases: ['[Pedro Sánchez|sanchez] vende los Macron.'],
  },
  {
    name: 'es calendar',
    language: 'es',
    people: [person('abril', 'Álvaro Abril')],
    cases: ['[Álvaro Abril|abril] habló. Abril 2024 fue frío.'],
  },
  {
    name: 'es abbreviations',
    language: 'es',
    cases: [
      '[Nadia Calviño|calvino] habló. Después la [Srta. Calviño|calvino] salió.',
      '[Nadia Calviño|calvino] habló. Después [Dña. Nadia|calvino] salió.',
    ],
  },
  { name: 'es bylines', language: 'es', cases: ['Por Pedro Sánchez y Nadia Calviño'] },
  {
    name: 'fr articles',
    language: 'fr',
    on: '2022-01-01',
    cases: ['[Marine Le Pen|lepen] conduit une Macron.'],
  },
  {
    name: 'fr calendar',
    language: 'fr',
    people: [person('avril', 'Lucie Avril')],
    cases: ['[Lucie Avril|avril] parle. Avril 2024 fut froid.'],
  },
  {
    name: 'fr abbreviations',
    cases: ['[Marine Le Pen|lepen] spoke. Then [Mme. Le Pen|lepen] left.'],
  },
  {
    name: 'fr nounsBeforeNames',
    language: 'fr',
    cases: ['Hier à Toulouse [Emmanuel Macron|macron] a parlé.'],
  },
  {
    name: 'it articles',
    language: 'it',
    on: '2022-01-01',
    cases: ['[Giorgia Meloni|meloni] guida il Macron.'],
  },
  {
    name: 'it calendar',
    language: 'it',
    people: [person('maggio', 'Sergio Maggio')],
    cases: ['[Sergio Maggio|maggio] parla. Maggio 2024 era freddo.'],
  },
  {
    name: 'it openers',
    language: 'it',
    cases: ['[Emmanuel Macron|macron] parla. Inoltre [Macron|macron] parte.'],
  },
  {
    name: 'it particles',
    language: 'it',
    people: [person('rovere', 'Lucia della Rovere')],
    cases: ['Oggi [Lucia della Rovere|rovere] parla.'],
  },
  { name: 'it bylines', language: 'it', cases: ['Di Giorgia Meloni e Sergio Mattarella'] },
  {
    name: 'nl articles',
    language: 'nl',
    on: '2022-01-01',
    cases: ['[Mark Rutte|rutte] kocht een Macron.'],
  },
  {
    name: 'nl calendar',
    language: 'nl',
    people: [person('mei', 'Piet Mei')],
    cases: ['[Piet Mei|mei] sprak. Mei 2024 was warm.'],
  },
  {
    name: 'nl abbreviations',
    language: 'nl',
    cases: ['[Mark Rutte|rutte] sprak. Toen ging [Dhr. Rutte|rutte].'],
  },
  { name: 'nl bylines', language: 'nl', cases: ['Door Mark Rutte en Sigrid Kaag'] },
  {
    name: 'pl abbreviations',
    language: 'pl',
    cases: ['[Andrzej Duda|duda] mówił. Potem [Ks. Duda|duda] milczał.'],
  },
  {
    name: 'pl bylines',
    language: 'pl',
    cases: ['Autor: Andrzej Duda', 'Zdjęcie: Andrzej Duda i Ewa Kopacz'],
  },
  {
    name: 'pt articles',
    language: 'pt',
    on: '2022-01-01',
    cases: ['[António Costa|costa] comprou um Macron.'],
  },
  {
    name: 'pt calendar',
    language: 'pt',
    people: [person('maio', 'Rita Maio')],
    cases: ['[Rita Maio|maio] falou. Maio 2024 foi frio.'],
  },
  { name: 'pt bylines', language: 'pt', cases: ['Por António Costa e Dilma Rousseff'] },
  { name: 'ru bylines', language: 'ru', cases: ['Автор Сергей Лавров', 'Фото: Сергей Лавров'] },
  { name: 'tr bylines', language: 'tr', cases: ['Yazan Meral Akşener ve Tayyip Erdoğan'] },
  { name: 'uk bylines', language: 'uk', cases: ['Автор Володимир Зеленський'] },
];
