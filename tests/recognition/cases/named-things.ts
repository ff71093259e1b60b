import { person } from '../people';
import type { CaseGroup } from './case-table';

/** Ships, songs and bodies that bear a name, and namesakes told apart by no more than a patronymic. */
export const namedThings: readonly CaseGroup[] = [
  {
    name: 'ships and the like, by the article before a full name',
    cases: [
      'The Keir Starmer leads a group of ships.',
      'They boarded the Keir Starmer on Monday.',
      'In port lay the Keir Starmer, a ferry.',
      'So fell the [Keir Starmer|starmer] government.',
      'They like the [Keir Starmer|starmer] plan.',
      'They met [Keir Starmer|starmer] on Monday.',
    ],
  },
  {
    name: 'ships in French',
    language: 'fr',
    cases: [
      'Le Emmanuel Macron est au port.',
      '[Emmanuel Macron|macron] est au port.',
      'Le président [Emmanuel Macron|macron] est au port.',
    ],
  },
  {
    name: 'churches and clubs of a saint of whom a list has a Mrs',
    people: [person('saint', 'Mrs St Holm', { gender: 'female' }), person('ada', 'Ada St Holm')],
    cases: [
      'They played at Royal St Holm.',
      'They met [Mrs St Holm|saint] there.',
      'They met [Ada St Holm|ada] there. [St Holm|ada] left.',
    ],
  },
  {
    name: 'songs and films that are a given name',
    cases: [
      '[Kamala Harris|kamala] came. They sang “Kamala” twice.',
      '[Kamala Harris|kamala] came. “[Kamala|kamala] came”, they said.',
    ],
  },
  {
    name: 'bodies that a list has among people',
    language: 'ru',
    people: [person('sovet', 'Совет Федерации'), person('sova', 'Иван Советов')],
    cases: [
      'Закон одобрил Совет Федерации.',
      'Он член Совета Федерации.',
      'Пришёл [Иван Советов|sova].',
    ],
  },
  {
    name: 'one with and one without a patronymic',
    language: 'ru',
    people: [
      person('plain', 'Дмитрий Орлов', { birth: '1970' }),
      person('full', 'Дмитрий Петрович Орлов', { birth: '1960' }),
    ],
    cases: ['Пришёл [Дмитрий Орлов|?].', 'Пришёл [Дмитрий Петрович Орлов|full].'],
  },
];
