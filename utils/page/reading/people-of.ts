import type { PersonHere } from '../../messaging/calls';
import type { ArticleScan } from './article-scan';

/** Everyone of the article with how often their name stands in it; offices are not counted. */
export function peopleOf(scan: Pick<ArticleScan, 'person' | 'mentions'>): PersonHere[] {
  const counts = new Map<string, number>();
  for (const { personId, kind } of scan.mentions()) {
    if (personId !== null && kind === 'name') counts.set(personId, (counts.get(personId) ?? 0) + 1);
  }
  return [...counts].flatMap(([id, mentions]) => {
    const person = scan.person(id);
    return person ? [{ person, mentions }] : [];
  });
}
