import type { CardModel, RoleLine } from '../../utils/card/card-model';
import type { PostModel } from '../../utils/card/post-model';
import type { Day, Person } from '../../utils/people/person';

const source = (number: number, publisher: string) => ({
  number,
  url: `https://example.org/${number}`,
  publisher,
  title: `Page ${number}`,
  checked: 'checked 3 Mar 2026',
});

/** A role with as little as there can be. */
export function role(text: string, more: Partial<RoleLine> = {}): RoleLine {
  return { text, detail: '', sources: [], own: '', variants: [], postId: null, ...more };
}

/** A card with something in every place. */
export const fullCard: CardModel = {
  personId: 'Q22686',
  name: 'Donald Trump',
  monogram: 'DT',
  subtitle: 'Republican Party · 78 on that day',
  then: {
    title: 'Then',
    date: '2024-09-26',
    dateText: '26 Sep 2024',
    roles: [
      role('Former President', { detail: '2017 to 2021', sources: [1, 2], postId: 'president' }),
      role('Republican nominee', {
        sources: [2],
        variants: [{ text: 'Pack B: since 4 July 2024', sources: [1] }],
      }),
    ],
  },
  now: {
    title: 'Now',
    date: '2026-03-03',
    dateText: '3 Mar 2026',
    roles: [
      role('President', { detail: 'Since 20 January 2025', sources: [1], postId: 'president' }),
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
    longest: { name: 'President Donald Trump', subtitle: 'Republican Party · 79 on that day' },
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
      detail: '20 January 2017 to 20 January 2021',
      sources: [1],
      packs: ['Pack A, version 1.0.0', 'Added by you'],
      citation: 'President, 2017 to 2021. Page 1.',
    },
  ],
  dataNote: 'Data to 3 Mar 2026',
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
    then: { title: 'On this day', date: day, dateText: `(${day})`, roles },
    now: null,
  };
}

/** A card with as little as there can be. */
export const bareCard: CardModel = {
  ...fullCard,
  subtitle: '',
  then: { ...fullCard.then, roles: [role('No office recorded')] },
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
  dataNote: '',
  dayNote: '',
};

/** A post with something in every place. */
export const fullPost: PostModel = {
  postId: 'president',
  title: 'President of the United States',
  then: {
    title: 'Then',
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
    title: 'Now',
    date: '2026-03-03',
    dateText: '3 Mar 2026',
    vacancy: '',
    holders: [{ personId: 'donald', name: 'Donald Trump', text: '', sources: [2], own: '' }],
  },
  before: { personId: 'barack', name: 'Barack Obama', text: '2009 to 2017', sources: [], own: '' },
  after: { personId: 'donald', name: 'Donald Trump', text: 'Since 2025', sources: [2], own: '' },
  sources: fullCard.sources,
  dataNote: 'Data to 3 Mar 2026',
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
