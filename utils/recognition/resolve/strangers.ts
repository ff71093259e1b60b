import { joinKeys } from '../../names/normalise';
import { isParticle } from '../../names/particles';
import { isSuffix } from '../../names/suffixes';
import { comparePlaces, placeOf } from '../candidates/places';
import { startsSmall } from '../cues/before';
import { honorificBefore } from '../cues/forms-of-address';
import { headAfterName, isHeadBeforeName } from '../cues/head-words';
import { isSign } from '../cues/sign-words';
import { isNeutralAfter, isNeutralBefore, isTitleWord } from '../cues/word-kinds';
import type { ArticleWords, Claim, RunWord, Span, Style, TokenisedRun } from '../model';
import { type Applicable, firstOf } from '../rule';
import { overlapsAny } from './claim';
import type { Stranger, StrangersByName } from './model';

/** Groups strangers by a part of their names. */
export function indexStrangers(
  strangers: readonly Stranger[],
  part: 'family' | 'given',
): StrangersByName {
  const byName = new Map<string, Stranger[]>();
  for (const stranger of [...strangers].sort((a, b) => comparePlaces(a.place, b.place))) {
    const same = byName.get(stranger[part]);
    if (same === undefined) byName.set(stranger[part], [stranger]);
    else same.push(stranger);
  }
  return byName;
}

/** Words that have the form of a full name, which nobody of the list bears. */
interface UnlistedName {
  readonly words: readonly RunWord[];
  /** Whether somebody of the list is named in them. */
  readonly isClaimed: boolean;
  readonly language: string;
}

/** Names of that form that are no stranger's. */
export const NO_STRANGERS: readonly Applicable<UnlistedName>[] = [
  {
    id: 'listed-within',
    example: '[Ada Quill|quill] met Republican [Ada Quill|quill]. [Quill|quill] left.',
    counterExample: '[Ada Quill|quill] met Una Quill. Quill left.',
    applies: ({ isClaimed }) => isClaimed,
  },
  {
    id: 'thing-named-after',
    example: '[Ada Quill|quill] sailed past Fort Quill. [Quill|quill] left.',
    counterExample: '[Ada Quill|quill] sailed with Una Quill. Quill left.',
    applies: ({ words }) => isHeadBeforeName(words[0]?.key ?? ''),
  },
  {
    id: 'thing-named-before',
    example: '[Ada Quill|quill] saw the Ada Stadium. They met [Ada|quill].',
    counterExample: '[Ada Quill|quill] saw Ada Smith. They met Ada.',
    applies: ({ words }) => headAfterName(words.at(-1)?.key ?? '') !== undefined,
  },
  {
    // "Die Regierung Quill": no given name.
    id: 'somebodys-named-before',
    example: '[Ada Quill|quill] kam. Die Regierung [Quill|quill] fiel. [Quill|quill] ging.',
    counterExample: '[Ada Quill|quill] kam. Die Una Quill fiel. Quill ging.',
    language: 'de',
    applies: ({ words, language }) => isSign('ofSomebody', words[0]?.key, language),
  },
  {
    // "OTAN Quill", "CEO Quill": nobody's given name, while "JD Quill" has one.
    id: 'acronym-first',
    example: '[Ada Quill|quill] met XTV [Quill|quill]. [Quill|quill] left.',
    counterExample: '[Ada Quill|quill] met XT Quill. Quill left.',
    applies: ({ words: [first, second, third] }) =>
      first?.casing === 'capitals' &&
      first.key.length >= SHORTEST_ACRONYM &&
      second?.casing === 'capital' &&
      third === undefined,
  },
  {
    id: 'ends-in-initial',
    example: '[Ada Quill|quill] met Ada K, then Una. They met [Ada|quill].',
    counterExample: '[Ada Quill|quill] met Una Quill. Quill left.',
    applies: ({ words }) => words.at(-1)?.initial === true,
  },
  {
    // In capitals amid text that is not: a headline's words, of which any may be no name.
    id: 'shouted',
    example: '[Ada Quill|quill] read: UNA QUILL. [Quill|quill] left.',
    counterExample: '[Ada Quill|quill] read: Una QUILL. Quill left.',
    applies: ({ words }) => words.every(({ casing, initial }) => casing === 'capitals' || initial),
  },
];

/** Letters from which a word in capitals is no pair of initials. */
const SHORTEST_ACRONYM = 3;

/** Styles in which two words with capitals are a name. */
const NAMING: readonly Style[] = ['sentence', 'nicknamed'];

/** The unlisted person a run names in full, if it does. */
export function findStranger(
  run: TokenisedRun,
  claims: readonly Claim[],
  article: ArticleWords,
): Stranger | undefined {
  const { words } = run;
  if (words.length < 2 || !NAMING.includes(run.style) || run.closing === 'ampersand')
    return undefined;
  const span = trim(run, article);
  const first = words[span.from];
  if (first === undefined || span.to - span.from < 2) return undefined;
  const family = familyKey(run, span);
  if (family === undefined) return undefined;
  const { language } = article;
  const isClaimed = overlapsAny(span, claims);
  const named = { words: words.slice(span.from, span.to), isClaimed, language };
  if (firstOf(NO_STRANGERS, named) !== undefined) return undefined;
  const { key: given } = first;
  const before = words[span.from - 1]?.key ?? run.before.at(-1) ?? '';
  const titled = isTitleWord(before);
  return {
    family,
    given,
    words: named.words.map(({ key }) => key),
    place: placeOf(run, span),
    honorific: honorificBefore(run, span),
    titled,
  };
}

/** Leaves out what stands before and after a name without being part of it. */
function trim(run: TokenisedRun, article: ArticleWords): Span {
  const { words } = run;
  let from = 0;
  while (from < words.length && isBeside(run, from, article)) from++;
  let to = words.length;
  while (to > from && isNeutralAfter(words[to - 1]?.key ?? '')) to--;
  return { from, to };
}

function isBeside(run: TokenisedRun, at: number, article: ArticleWords): boolean {
  const word = run.words[at];
  if (word === undefined) return false;
  if (word.honorific !== undefined || isTitleWord(word.key)) return true;
  return isNeutralBefore(word.key) || startsSmall(run, at, article);
}

/** Nothing where no given name is left: "Smith-Harris" alone. */
function familyKey({ words }: TokenisedRun, span: Span): string | undefined {
  let to = span.to;
  if (to - span.from > 2 && isSuffix(words[to - 1]?.key ?? '')) to--;
  let from = to - 1;
  while (from > span.from && belongsToNext(words[from], words[from - 1])) from--;
  if (from === span.from) return undefined;
  return joinKeys(words.slice(from, to).map((word) => word.key));
}

function belongsToNext(word: RunWord | undefined, previous: RunWord | undefined): boolean {
  if (word?.gap === 'hyphen') return true;
  return previous !== undefined && !previous.initial && isParticle(previous.key);
}
