import type { LastSeen } from './last-seen';
import type { Leaving } from './leaving';
import type { Legislator } from './legislator';

interface Listed {
  readonly id: string;
  readonly last: LastSeen;
  readonly legislator: Legislator;
}

/**
 * An appointed senator sits until an elected one is sworn in: the first day of the next senator of
 * the same state and class, by Bioguide identifier of the one who was followed.
 */
export function successions(
  list: readonly Listed[],
  source: (last: LastSeen) => string,
): ReadonlyMap<string, Leaving[]> {
  const found = new Map<string, Leaving[]>();
  for (const { id, legislator } of list) {
    const term = legislator.terms.at(-1);
    if (term?.how !== 'appointment') continue;
    const next = list
      .filter((other) => other.id !== id)
      .flatMap(({ last, legislator: { terms } }) =>
        terms
          .filter((t) => t.state === term.state && t.class === term.class && t.start > term.start)
          .map(({ start }) => ({ start, last })),
      )
      .sort((a, b) => (a.start < b.start ? -1 : 1))[0];
    if (next) found.set(id, [{ day: next.start, source: source(next.last), trust: 'day' }]);
  }
  return found;
}
