import { lastWhere } from '../candidates/places';
import { type Applicable, firstOf } from '../rule';
import type { Dropped } from '../trace/trace';
import type { BlockIndex, Office, OfficeMatch, PhraseMatches } from './model';

/** The offices and people of the whole article, by the blocks that name them. */
export interface WholeArticle {
  /** Where it speaks of another office of the same name. */
  readonly others: BlockIndex<Office>;
  /** Where it names each person, by id; alone, not as one of several. */
  readonly named: BlockIndex<string>;
}

/** Blocks after which another land's president is no longer in the reader's mind. */
const BLOCKS_IN_MIND = 1;

/** A phrase that may stand for an office, in its article. */
interface Chosen extends PhraseMatches {
  readonly first: OfficeMatch;
  readonly article: WholeArticle;
}

/** A reason for which a phrase that names an office of the article's people stands for nobody. */
interface NoOffice extends Applicable<Chosen> {
  readonly why: Dropped;
}

/** Phrases that stand for nobody though somebody holds an office of that name. */
export const NO_OFFICES: readonly NoOffice[] = [
  {
    id: 'title-of-name-beside',
    why: 'own-title',
    example: '[Ola Prem|prem] spoke. Then the prime minister, [Ola Prem|prem], left.',
    counterExample: '[Ola Prem|prem] spoke. Then [the prime minister|prem], ill, left.',
    on: '2024-01-01',
    applies: ({ dropped }) => dropped !== undefined,
  },
  {
    id: 'several-hold',
    why: 'several-hold',
    example: '[Una Holt|una] met [Cy Holt|cy]. The treasurer left.',
    counterExample: '[Una Holt|una] spoke. [The treasurer|una] left.',
    on: '2024-01-01',
    applies: ({ matches }) => new Set(matches.map(({ office }) => office.person.id)).size > 1,
  },
  {
    id: 'holder-not-told-apart',
    why: 'namesakes',
    example: '[Jo Pell|?] spoke.\n\nThe auditor left.',
    counterExample: '[Una Holt|una] spoke. [The treasurer|una] left.',
    on: '2024-01-01',
    applies: ({ first, article }) => !isNamedAlone(first, article),
  },
  {
    id: 'other-office-near',
    why: 'other-office',
    example: '[Ola Prem|prem] met the prime minister of Sorland. The prime minister left.',
    counterExample: '[Ola Prem|prem] met somebody of Sorland. [The prime minister|prem] left.',
    on: '2024-01-01',
    applies: ({ matches, article }) => matches.every((match) => !isSure(match, article)),
  },
];

/**
 * The one office a phrase stands for: one person's, and no other's of that name is near. Else the
 * reason why not; undefined where it names no office of the article's people.
 */
export function chooseOffice(
  phrase: PhraseMatches,
  article: WholeArticle,
): OfficeMatch | Pick<NoOffice, 'id' | 'why'> | undefined {
  const { matches, past, others, refused, dropped } = phrase;
  const [first] = matches;
  if (first === undefined) {
    if (dropped !== undefined) return { id: dropped, why: dropped };
    if (past.length > 0) return { id: 'another-year', why: 'another-year' };
    if (others.length > 0) return { id: 'other-office', why: 'other-office' };
    return refused[0] && { id: refused[0].rule, why: 'no-holder' };
  }
  const refusal = firstOf(NO_OFFICES, { ...phrase, first, article });
  return refusal ?? matches.find((match) => isSure(match, article)) ?? first;
}

function isSure(match: OfficeMatch, article: WholeArticle): boolean {
  return match.owned || isClear(match, article);
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
