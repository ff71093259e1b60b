import type { CardModel, RoleLine } from '../../utils/card/card-model';
import type { PostModel } from '../../utils/card/post-model';
import type { Day, Person } from '../../utils/people/person';

const source = (number: number, publisher: string) => ({
  number,
  url: `https://example.org/${number}`,
  publisher,
  title: `Page ${number}`,
  checked: 'read 3 Mar 2026',
});

/** An entry that speaks for its own day alone. */
const QUIET = { checked: '', isStale: false };

/** A role with as little as there can be. */
export function role(text: string, more: Partial<RoleLine> = {}): RoleLine {
  return { text, detail: '', range: '', sources: [], own: '', variants: [], postId: null, ...more };
}

/** A card with something in every place. */
export const fullCard: CardModel = {
  personId: 'Q22686',
  name: 'Donald Trump',
  monogram: 'DT',
  subtitle: 'Republican Party · aged 78',
  then: {
    sign: 'then',
    title: 'That day',
    ...QUIET,
    date: '2024-09-26',
    dateText: '26 Sep 2024',
    roles: [
      role('Former President', { detail: '2017 to 2021', sources: [1, 2], postId: 'president' }),
      role('Republican nominee', {
        sources: [2],
        variants: [{ text: 'Pack B: since 4 Jul 2024', range: 'Since 4 Jul 2024', sources: [1] }],
      }),
    ],
  },
  article: null,
  now: {
    sign: 'now',
    title: 'Now',
    ...QUIET,
    date: '2026-03-03',
    dateText: 'Checked 3 Mar 2026',
    roles: [
      role('President', { detail: 'Since 20 Jan 2025', sources: [1], postId: 'president' }),
      role('Party leader', { postId: 'leader' }),
    ],
  },
  changedJobs: true,
  timeline: {
    terms: [
      { label: 'Senator', start: 0, end: 0.5, then: false },
      { label: 'President', start: 0.4, end: 1, then: true },
    ],
    marker: 0.8,
    years: [{ year: 2017, at: 0 }],
    first: '2017-01-20',
    last: '2026-03-03',
    stops: ['2017-01-20', '2021-01-20', '2024-09-26', '2025-01-20', '2026-03-03'],
    longest: { name: 'President Donald Trump', subtitle: 'Republican Party · aged 79' },
  },
  relations: [
    {
      personId: 'karen',
      name: 'Karen Pierce',
      text: 'Ambassador under him',
      sources: [2],
      own: '',
    },
  ],
  summary: 'American businessman and politician.',
  summarySources: [2],
  summaryOwn: '',
  otherNames: ['Donald J. Trump', 'The Donald'],
  otherNamesOwn: '',
  sources: [source(1, 'GOV.UK'), source(2, 'Wikidata')],
  evidence: [
    {
      text: 'President',
      detail: '20 Jan 2017 to 20 Jan 2021',
      sources: [1],
      known: 'One source',
      postId: 'president',
      packs: ['Pack A, version 1.0.0', 'Added by you'],
      citation: 'President, 2017 to 2021. Page 1.',
    },
  ],
  endsEarly: null,
  citation: { text: 'All of it.', markdown: '**All** of it.' },
  dayNote: '',
};

/** The full card as it is on a day; on others than the article's, there is one role and no more. */
export function fullCardOn(day: Day | null): CardModel {
  if (day === null) return fullCard;
  const roles = [role(`Role on ${day}`)];
  return {
    ...fullCard,
    name: 'President Trump',
    subtitle: `Seen on ${day}`,
    then: { sign: 'past', title: 'Shown day', ...QUIET, date: day, dateText: `(${day})`, roles },
    now: null,
  };
}

/** A card with as little as there can be. */
export const bareCard: CardModel = {
  ...fullCard,
  subtitle: '',
  then: { ...fullCard.then, sign: 'gap', roles: [role('We have no office for this date')] },
  now: null,
  changedJobs: false,
  timeline: null,
  relations: [],
  summary: '',
  summarySources: [],
  summaryOwn: '',
  otherNames: [],
  otherNamesOwn: '',
  sources: [],
  evidence: [],
  dayNote: '',
};

/** A post with something in every place. */
export const fullPost: PostModel = {
  postId: 'president',
  title: 'President of the United States',
  then: {
    sign: 'gap',
    title: 'That day',
    ...QUIET,
    date: '2024-09-26',
    dateText: '26 Sep 2024',
    vacancy: 'Vacant since 12 September 2024',
    holders: [
      {
        personId: 'joe',
        name: 'Joe Biden',
        text: 'Acting since 12 September 2024',
        sources: [1],
        own: '',
      },
    ],
  },
  now: {
    sign: 'now',
    title: 'Now',
    ...QUIET,
    date: '2026-03-03',
    dateText: 'Checked 3 Mar 2026',
    vacancy: '',
    holders: [{ personId: 'donald', name: 'Donald Trump', text: '', sources: [2], own: '' }],
  },
  before: { personId: 'barack', name: 'Barack Obama', text: '2009 to 2017', sources: [], own: '' },
  after: { personId: 'kamala', name: 'Kamala Harris', text: '2025', sources: [2], own: '' },
  timeline: {
    terms: [
      { label: 'Barack Obama', start: 0, end: 0.5, then: false },
      { label: 'Donald Trump', start: 0.9, end: 1, then: false },
    ],
    marker: 0.85,
    years: [{ year: 2009, at: 0 }],
    first: '2009-01-20',
    last: '2026-03-03',
    stops: ['2009-01-20', '2017-01-21', '2024-09-26', '2025-01-20', '2026-03-03'],
  },
  all: [
    { personId: 'donald', name: 'Donald Trump', text: 'Since 2025', sources: [2], own: '' },
    { personId: 'barack', name: 'Barack Obama', text: '2009 to 2017', sources: [], own: '' },
  ],
  sources: fullCard.sources,
  dayNote: '',
};

/** A person with this name and nothing else. */
export function personNamed(name: string, id = `test:${name}`): Person {
  return { id, name, otherNames: [], identifiers: [], links: [], facts: [], sources: [] };
}

/** The card of a person, as short as can be. */
export function cardNamed({ id, name }: Person): CardModel {
  return { ...bareCard, personId: id, name, monogram: name.charAt(0) };
}
