import { balanceOf } from '../balance';
import type { PackSources } from '../pack-sources';

/** Whom the pack holds, by country, party, gender and class, so that a slant is seen. */
export function countPeople(all: PackSources): string {
  const { people, facts, unconfirmed, by } = balanceOf(all);
  return [
    `${people} people, ${facts} facts, unconfirmed ${unconfirmed}`,
    ...Object.entries(by).map(
      ([title, counts]) =>
        `  by ${title}: ${counts.map(([value, n]) => `${value} ${n}`).join(', ')}`,
    ),
  ].join('\n');
}
