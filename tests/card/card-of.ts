import { buildCardModel, type CardInput } from '../../utils/card/build-card-model';
import { english } from '../../utils/english';
import type { Fact, Person } from '../../utils/people/person';
import { office, personWith } from '../people/make';

const PACKS = [
  { id: 'one', title: 'Pack One', version: '1.2.0', verified: '2025-06-01' },
  { id: 'two', title: 'Pack Two', version: '7' },
];
/** A page somebody was read about on. */
export const source = (name: string) => ({ url: `https://${name}.example/`, publisher: name });
/** A post of which there is one. */
export const MAYOR = { id: 'mayor', label: 'Mayor', single: true };
/** A term in it. */
export const TERM = office('Mayor', '2020-05-05', '2024-05-05', {
  post: MAYOR,
  sources: [source('a')],
});

/** The card of a person with these facts, in an article of March 2022, read in June 2025. */
export function cardOf(
  facts: readonly Fact[],
  more: Partial<CardInput> = {},
  person?: Partial<Person>,
) {
  return buildCardModel({
    person: personWith(facts, { pack: 'one', verified: '2025-06-01', ...person }),
    published: '2022-03-04',
    today: '2025-06-01',
    t: english,
    locale: 'en-GB',
    packs: PACKS,
    ...more,
  });
}
