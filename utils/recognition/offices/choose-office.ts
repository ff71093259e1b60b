import { lastWhere } from '../candidates/places';
import type { Dropped } from '../trace/trace';
import type { BlockIndex, Office, OfficeMatch, PhraseMatches } from './model';

/** What of the whole article decides whom a phrase stands for. */
export interface WholeArticle {
  /** Where it speaks of another office of the same name. */
  readonly others: BlockIndex<Office>;
  /** Where it names each person, by id; alone, not as one of several. */
  readonly named: BlockIndex<string>;
}

/** Blocks after which another land's president is no longer in the reader's mind. */
const BLOCKS_IN_MIND = 1;

/**
 * The one office a phrase stands for: one person's, and no other's of that name is near. Else why
 * not; undefined where it names no office of the article's people.
 */
export function chooseOffice(
  { matches, past, others, dropped }: PhraseMatches,
  article: WholeArticle,
): OfficeMatch | Dropped | undefined {
  const [first] = matches;
  if (dropped !== undefined) return dropped;
  if (first === undefined && past.length > 0) return 'another-year';
  if (first === undefined) return others.length > 0 ? 'other-office' : undefined;
  if (new Set(matches.map(({ office }) => office.person.id)).size > 1) return 'several-hold';
  if (!isNamedAlone(first, article)) return 'namesakes';
  return matches.find((fit) => fit.owned || isClear(fit, article)) ?? 'other-office';
}

function isNamedAlone({ office }: OfficeMatch, { named }: WholeArticle): boolean {
  return named.lastUpTo(office.person.id, Number.POSITIVE_INFINITY) >= 0;
}

/** No other near by, and since any other the person has been named. */
function isClear(
  { office, span: { block } }: OfficeMatch,
  { others, named }: WholeArticle,
): boolean {
  const other = others.lastUpTo(office, block);
  if (other < 0) return true;
  return block - other > BLOCKS_IN_MIND && named.lastUpTo(office.person.id, block) > other;
}

/** Starts empty; blocks may come in any order. */
export function createBlockIndex<T>(): BlockIndex<T> {
  const blocks = new Map<T, Set<number>>();
  const sorted = new Map<T, readonly number[]>();
  return {
    add(thing, block) {
      const known = blocks.get(thing);
      if (known) known.add(block);
      else blocks.set(thing, new Set([block]));
      sorted.delete(thing);
    },
    lastUpTo(thing, block) {
      const known = sorted.get(thing) ?? [...(blocks.get(thing) ?? [])].sort((a, b) => a - b);
      sorted.set(thing, known);
      return known[lastWhere(known.length, (at) => (known[at] ?? 0) <= block)] ?? -1;
    },
  };
}
