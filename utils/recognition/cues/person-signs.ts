import type { ArticleWords, Span, TokenisedRun } from '../model';
import { type Applicable, firstOf } from '../rule';
import { isSign, type SignWords } from './sign-words';
import { isArticle } from './word-kinds';

/** A bare name where it stands. */
export interface PlacedName {
  readonly run: TokenisedRun;
  readonly span: Span;
  readonly language: string;
  /** Keys that name somebody by themselves in the article. */
  readonly names: ReadonlySet<string>;
}

/** Ways in which a bare name stands as only somebody's does; each is a sign by itself. */
export const PERSON_SIGNS: readonly Applicable<PlacedName>[] = [
  {
    id: 'says-or-does',
    example: '[Dorn|dorn] announced new tariffs.',
    counterExample: 'A fall of Dorn stock.',
    on: '2021-01-01',
    applies: (placed) => says(placed),
  },
  {
    id: 'owns-something',
    example: 'Here [Dorn|dorn]’s trees grow.',
    counterExample: 'Here Dorn trees grow.',
    on: '2021-01-01',
    applies: ({ run, span }) => run.words[span.to - 1]?.possessive === true,
  },
  {
    // Or after a verb: "told", "attacks".
    id: 'after-preposition',
    example: 'They stood with [Dorn|dorn].',
    counterExample: 'They stood near Dorn.',
    on: '2021-01-01',
    applies: (placed) => {
      const before = wordBefore(placed);
      return is('before', before, placed) || isDeed(before, placed);
    },
  },
  {
    id: 'circle-of-somebody',
    example: 'So began the [Dorn|dorn] administration.',
    counterExample: 'So began the Dorn mountains.',
    on: '2021-01-01',
    applies: (placed) => hasCircle(placed),
  },
  {
    id: 'circle-before',
    example: 'Man sah die Regierung [Dorn|dorn].',
    counterExample: 'Man sah die Stiftung Dorn.',
    language: 'de',
    on: '2021-01-01',
    applies: (placed) => is('ofSomebody', wordBefore(placed), placed),
  },
  {
    id: 'tied-to-word',
    example: 'So fell a [Dorn|dorn]-appointed judge.',
    counterExample: 'So fell a Dorn-style judge.',
    on: '2021-01-01',
    applies: (placed) => isTied(placed),
  },
  {
    id: 'beside-another',
    example: 'Here [Dorn|dorn] and [Obb|obb] sleep.',
    counterExample: 'Here Dorn and Zorn sleep.',
    on: '2021-01-01',
    applies: (placed) => {
      const { run, span, names } = placed;
      const [next, beyond] = wordsAfter(placed);
      if (is('ands', next, placed) && names.has(beyond ?? '')) return true;
      const [other, and] = span.from === 0 ? run.before.slice(-2) : [];
      return is('ands', and, placed) && names.has(other ?? '');
    },
  },
];

/** The sign by which a bare name stands as somebody's; none where it may be anything of the name. */
export function signOf(placed: PlacedName): Applicable<PlacedName> | undefined {
  return firstOf(PERSON_SIGNS, placed);
}

/** Whether a hyphen ties the name to another word. */
export function isTied({ run, span }: PlacedName): boolean {
  const next = run.words[span.to];
  if (next === undefined ? run.closing === 'hyphen' : next.gap === 'hyphen') return true;
  return span.from === 0 ? run.opening === 'hyphen' : run.words[span.from]?.gap === 'hyphen';
}

/** Whether a verb of saying or doing follows the name. */
export function says(placed: PlacedName): boolean {
  const [next, beyond] = wordsAfter(placed);
  return isDeed(is('adverbs', next, placed) ? beyond : next, placed);
}

/** Whether an article and a noun around a name make it somebody's: "the Trump administration". */
export function hasCircle(placed: PlacedName): boolean {
  const [next, beyond] = wordsAfter(placed);
  if (next === undefined) return false;
  return is('circles', next, placed) || isReign(next, beyond, placed.language);
}

/** Whether a word after a name is of somebody, also with a capital: "the Trump Administration". */
export function isReign(key: string, beyond: string | undefined, language: string): boolean {
  if (isSign('reigns', key, language)) return true;
  return beyond !== undefined && isSign('reigns', `${key}_${beyond}`, language);
}

/** Whether a bare name stands as a firm's or another thing's: "Warner’s board", "Johnson shares". */
function isFirmHere(placed: PlacedName): boolean {
  const [next, beyond] = wordsAfter(placed);
  if (!is('firms', next, placed)) return false;
  // "Johnson shares a plan": the verb.
  return next !== undefined && !(isVerbToo(next) && (isArticle(beyond) || isOwner(beyond)));
}

/** The keys of a run's words that stand as a firm's or another thing's. */
export function firmsIn(run: TokenisedRun, { language, names }: ArticleWords): readonly string[] {
  // Asked of every run: most stand before no such word.
  if (!isSign('firms', run.after[0], language)) return NO_KEYS;
  const to = run.words.length;
  const placed = { run, span: { from: to - 1, to }, language, names };
  return isFirmHere(placed) ? [run.words[to - 1]?.key ?? ''] : [];
}

const VERBS_TOO: ReadonlySet<string> = new Set('shares stocks profits sales'.split(' '));

function isVerbToo(key: string): boolean {
  return VERBS_TOO.has(key);
}

const OWNERS: ReadonlySet<string> = new Set('his her their its my our'.split(' '));

function isOwner(key: string | undefined): boolean {
  return OWNERS.has(key ?? '');
}

function is(part: SignWords, key: string | undefined, { language }: PlacedName): boolean {
  return isSign(part, key, language);
}

/** The English past tense tells itself. */
const PAST = /^[a-z]{3,}ed$/;

function isDeed(key: string | undefined, { language }: PlacedName): boolean {
  return key !== undefined && isVerb(key, language);
}

/** Whether a word after a name is a verb of saying or doing. */
export function isVerb(key: string, language: string): boolean {
  return isSign('deeds', key, language) || (language === 'en' && PAST.test(key));
}

const NO_KEYS: readonly string[] = [];

/** The two words after the name, in the run or after it. */
function wordsAfter({ run, span }: PlacedName): readonly string[] {
  if (span.to === run.words.length && run.closing === 'hyphen') return NO_KEYS;
  const within = run.words.slice(span.to, span.to + 2).map(({ key }) => key);
  return [...within, ...run.after].slice(0, 2);
}

function wordBefore({ run, span }: PlacedName): string | undefined {
  return run.words[span.from - 1]?.key ?? run.before.at(-1);
}
