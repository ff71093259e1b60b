import type { Fact, Person, PostRef } from '../../../utils/people/person';
import { office, personWith } from '../make';

/** A post of which there is one, its record not whole. */
export const MAYOR: PostRef = { id: 'mayor', label: 'Mayor of Norford', single: true };

/** Somebody’s time in the post, held where nothing else is said. */
export type Term = readonly [
  name: string,
  from: string | undefined,
  to?: string,
  status?: Fact['status'],
];

/** People who held, acted in, or were named to one post. */
export function holders(terms: readonly Term[], post = MAYOR, verified = '2024-01-01'): Person[] {
  const names = [...new Set(terms.map(([name]) => name))];
  return names.map((name) =>
    personWith(
      terms
        .filter(([one]) => one === name)
        .map(([, from, to, status = 'held']) =>
          office('Mayor of Norford', from, to, { post, status, role: 'Mayor' }),
        ),
      { id: name, name, verified },
    ),
  );
}

/** One directly after the other. */
export const ANN_BOB: readonly Term[] = [
  ['Ann', '2010-05-01', '2014-05-01'],
  ['Bob', '2014-05-01', '2018-05-01'],
];
/** One some months after the other. */
export const GAP: readonly Term[] = [
  ['Ann', '2010-05-01', '2014-05-01'],
  ['Bob', '2014-09-01'],
];
