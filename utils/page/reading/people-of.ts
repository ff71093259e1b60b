import type { PersonHere } from '../../messaging/calls';
import type { Mention } from '../../recognition/contract';
import { longestName } from '../card/name-here';
import type { ArticleScan } from './article-scan';

/** Everyone of the article with how often their name stands in it; offices are not counted. */
export function peopleOf(scan: Pick<ArticleScan, 'person' | 'mentions'>): PersonHere[] {
  const named = new Map<string, Mention[]>();
  for (const mention of scan.mentions()) {
    const { personId, kind } = mention;
    if (personId === null || kind !== 'name') continue;
    const mentions = named.get(personId);
    if (mentions) mentions.push(mention);
    else named.set(personId, [mention]);
  }
  return [...named].flatMap(([id, mentions]) => {
    const person = scan.person(id);
    const longest = longestName(mentions);
    return person && longest ? [{ person, named: longest, mentions: mentions.length }] : [];
  });
}
