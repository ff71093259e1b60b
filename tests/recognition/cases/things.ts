import type { CaseGroup } from './case-table';

const KNOWN =
  '[Donald Trump|trump], [Kamala Harris|kamala], [Boris Johnson|boris], [Hillary Clinton|hillary], [Abraham Lincoln|lincoln], [George Washington|washington], [Elizabeth Warren|warren], [John F. Kennedy|jfk].';

/** Longer names that are no person, though everybody in them is known. */
export const things: readonly CaseGroup[] = [
  {
    name: 'places',
    opening: KNOWN,
    cases: [
      'In Harris County, Texas.',
      'By Lake Lincoln and on Mount Washington.',
      'At Fort Lincoln and Camp Kennedy.',
      'On Washington Street, near Lincoln Park and Kennedy Square.',
      'In the city of New Washington Heights.',
      'At Port Harris. In Clinton Township.',
      'On Donald Trump Boulevard.',
    ],
  },
  {
    name: 'buildings and airports',
    opening: KNOWN,
    cases: [
      'Talks in Trump Tower.',
      'Talks in Donald Trump Tower.',
      'The Lincoln Memorial and the Washington Monument.',
      'At Kennedy Airport.',
      'At John F. Kennedy International Airport.',
      'At Kennedy airport.',
      'The Kennedy Center and the Abraham Lincoln Library.',
      'The Trump National Doral.',
      'At Warren Hospital and in Harris Hall.',
      'On George Washington Bridge.',
    ],
  },
  {
    name: 'firms, foundations, teams',
    opening: KNOWN,
    cases: [
      'Johnson & Johnson rose.',
      'Johnson and Johnson rose.',
      'Procter & Johnson and Johnson Controls rose.',
      'The Trump Organization rose.',
      'The Clinton Foundation rose.',
      'The Harris Poll found that.',
      'Johnson Bros and Trump Media rose.',
      'Warren Partners LLC rose.',
      'Harris Corp. and Harris Inc. rose.',
      'The Johnson brothers and the Trump family met.',
    ],
  },
  {
    name: 'ships, storms, schools',
    opening: KNOWN,
    cases: [
      'The USS Abraham Lincoln sailed.',
      'The USS John F. Kennedy sailed.',
      'The carrier Abraham Lincoln sailed.',
      'The HMS Boris Johnson sailed.',
      'Hurricane Harris hit.',
      'The storm Warren hit.',
      'At George Washington University.',
      'At Washington College and Lincoln High School.',
      'At Elizabeth Warren Middle School.',
      'At Abraham Lincoln Elementary School.',
      'The Kennedy School of Government.',
    ],
  },
  {
    name: 'laws, prizes, works',
    opening: KNOWN,
    cases: [
      'The Johnson Act and the Lincoln Amendment.',
      'The Trump Doctrine and the Kennedy Commission.',
      'The Clinton Bill passed; Harris v. Texas did not.',
      'The Lincoln Prize and the Kennedy Award.',
      'The Harris Cup and the Johnson Trophy.',
      'The Trump Show and the Clinton Tapes.',
      'He has Johnson Syndrome.',
      'He read “Boris Johnson” on the plane.',
    ],
  },
  {
    name: 'German',
    language: 'de',
    opening: '[Angela Merkel|merkel] und [Olaf Scholz|scholz] kamen.',
    cases: [
      'Die Merkel Stiftung und die Scholz Straße.',
      'Die Angela Merkel Schule und der Scholz Preis.',
      'Am Flughafen Scholz.',
      'Am Flughafen Angela Merkel.',
      'MERKEL STIFTUNG BAUT HAUS',
      'Die Trump-Regierung und das Merkel-Lager.',
    ],
  },
  {
    name: 'Romance languages',
    language: 'fr',
    opening: '[Emmanuel Macron|macron] et [John F. Kennedy|jfk].',
    cases: ['Place Macron. Rue Emmanuel Macron.', 'À l’aéroport Kennedy.', 'Le lycée Macron.'],
  },
  {
    name: 'Spanish',
    language: 'es',
    opening: '[Pedro Sánchez|sanchez] salió.',
    cases: ['Instituto Pedro Sánchez.', 'En la calle Sánchez.', 'El estadio Sánchez.'],
  },
  {
    name: 'Italian',
    language: 'it',
    opening: '[Giorgia Meloni|meloni] è uscita.',
    cases: ['In via Meloni.', 'La scuola Giorgia Meloni.', 'In piazza Meloni.'],
  },
  {
    name: 'Portuguese',
    language: 'pt',
    opening: '[António Costa|costa] saiu.',
    cases: ['Na rua Costa.', 'No estádio Costa.', 'A escola António Costa.'],
  },
  {
    name: 'Dutch',
    language: 'nl',
    opening: '[Mark Rutte|rutte] ging.',
    cases: ['De Rutte Stichting.', 'Het Mark Rutte Museum.'],
  },
  {
    name: 'Polish and Russian',
    language: 'pl',
    opening: '[Donald Tusk|tusk] mówił.',
    cases: ['Na ulicy Tuska.', 'Fundacja Tusk.'],
  },
  {
    name: 'Russian',
    language: 'ru',
    opening: '[Сергей Лавров|lavrov] пришёл.',
    cases: ['На улице Лаврова.', 'Площадь Лаврова.', 'Премия Лаврова.'],
  },
];
