import type { CardModel } from '../../utils/card/card-model';
import type { Person } from '../../utils/people/person';

const source = (number: number, publisher: string) => ({
  number,
  url: `https://example.org/${number}`,
  publisher,
  title: `Page ${number}`,
  checked: 'checked 3 Mar 2026',
});

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
      { text: 'Former President', detail: '2017 to 2021', sources: [1, 2] },
      { text: 'Republican nominee', detail: '', sources: [2] },
    ],
  },
  now: {
    title: 'Now',
    date: '2026-03-03',
    dateText: '3 Mar 2026',
    roles: [{ text: 'President', detail: 'Since 20 January 2025', sources: [1] }],
  },
  timeline: {
    terms: [
      { label: 'Senator', start: 0, end: 0.5, then: false },
      { label: 'President', start: 0.4, end: 1, then: true },
    ],
    marker: 0.8,
    years: [{ year: 2017, at: 0 }],
  },
  summary: 'American businessman and politician.',
  summarySources: [2],
  otherNames: ['Donald J. Trump', 'The Donald'],
  sources: [source(1, 'GOV.UK'), source(2, 'Wikidata')],
  dataNote: 'Data to 3 Mar 2026',
};

/** A card with as little as there can be. */
export const bareCard: CardModel = {
  ...fullCard,
  subtitle: '',
  then: { ...fullCard.then, roles: [{ text: 'No office recorded', detail: '', sources: [] }] },
  now: null,
  timeline: null,
  summary: '',
  summarySources: [],
  otherNames: [],
  sources: [],
  dataNote: '',
};

/** A person with this name and nothing else. */
export function personNamed(name: string, id = `test:${name}`): Person {
  return { id, name, otherNames: [], identifiers: [], links: [], facts: [], sources: [] };
}

/** The card of a person, as short as can be. */
export function cardNamed({ id, name }: Person): CardModel {
  return { ...bareCard, personId: id, name, monogram: name.charAt(0) };
}
