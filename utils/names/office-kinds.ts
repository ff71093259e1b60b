import { LANGUAGES } from '../languages/all';
import {
  type OfficeKind,
  type PhraseList,
  type PhrasesByKind,
  SHARED_OFFICES,
} from '../languages/offices/office-titles';
import { CLAIM_OF } from '../people/as-of/held-on';
import type { Fact } from '../people/person';
import { restsOf } from './edit-distance';
import { nameWords, normaliseWord } from './normalise';

export type { OfficeKind } from '../languages/offices/office-titles';

/** A way of saying an office, in keys of words. */
export interface TitlePhrase {
  readonly words: readonly string[];
  readonly kind: OfficeKind;
  /** Whether it stands before several names. */
  readonly several: boolean;
}

/** The phrases of a list, each in keys of words as a text has them. */
export function phrasesOf(list: PhraseList | undefined): readonly (readonly string[])[] {
  return (list ?? '')
    .split(',')
    .map(phraseWords)
    .filter(({ length }) => length > 0);
}

/** "l'intérieur" is two words in a text. */
function phraseWords(phrase: string): readonly string[] {
  return nameWords(phrase.replace(ELIDED, '$1 ').replace(/'/g, ''));
}

const ELIDED = /(?<![\p{L}\p{N}])(d|l|all|dell|nell|dall|sull)['’](?=\p{L})/giu;

/** The titles of a language, each with its kind. */
export function titlePhrases(language: string): readonly TitlePhrase[] {
  const offices = LANGUAGES.find(({ code }) => code === language)?.offices;
  return [...readKinds(offices?.one, false), ...readKinds(offices?.several, true)];
}

function readKinds(byKind: PhrasesByKind = {}, several: boolean): readonly TitlePhrase[] {
  return Object.entries(byKind).flatMap(([kind, list]) =>
    phrasesOf(list).map((words) => ({ words, kind: kind as OfficeKind, several })),
  );
}

const SHARED: ReadonlySet<OfficeKind> = new Set(SHARED_OFFICES);

/** Whether many in one land hold such an office at a time. */
export function isShared(kind: OfficeKind): boolean {
  return SHARED.has(kind);
}

/** Whether its holders go by their given names: "King Otto". */
export function goesWithGivenName(kind: OfficeKind): boolean {
  return kind === 'monarch' || kind === 'pope';
}

/** Records call offices so in any language; by the first word. */
const IN_RECORDS = new Map<string, TitlePhrase[]>();
for (const { code } of LANGUAGES) {
  for (const phrase of titlePhrases(code)) {
    if (phrase.several) continue;
    const first = phrase.words[0] ?? '';
    IN_RECORDS.set(first, [...(IN_RECORDS.get(first) ?? []), phrase]);
  }
}

/** Words before an office that make another of it. */
const LESSER: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ offices }) => phrasesOf(offices?.lesser).flat()),
);
/** Words after an office that make another of it, or none. */
const NO_OFFICE_AFTER: ReadonlySet<string> = new Set(
  'consort mother dowager pro elect designate candidate'.split(' '),
);
/** Words that tie an office to whose it is: what comes after one is no office of the person's. */
const LINKS: ReadonlySet<string> = new Set(
  'of for to at in from under with de del des du di da do dos das von vom der van per pour'.split(
    ' ',
  ),
);

/** Kept by label: a hundred people have one. Emptied where there are more than any pack has. */
const KNOWN = new Map<string, readonly OfficeKind[]>();
const MOST_KNOWN = 20_000;

/** The kinds of office a fact is of, by what it is called. */
export function officeKinds({ label, role = '' }: Pick<Fact, 'label' | 'role'>) {
  const text = `${label}\n${role}`;
  let kinds = KNOWN.get(text);
  if (kinds === undefined) {
    kinds = [...new Set([...kindsIn(label), ...kindsIn(role)])];
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    KNOWN.set(text, kinds);
  }
  return kinds;
}

/** The facts of offices that are or were the person's, or theirs in somebody's stead. */
export function isOffice({ kind, status }: Pick<Fact, 'kind' | 'status'>): boolean {
  return kind === 'office' && CLAIM_OF[status] === 'office';
}

function kindsIn(text: string): readonly OfficeKind[] {
  const words = phraseWords(text.replace(BRACKET, ''));
  const link = words.findIndex((word, at) => at > 0 && LINKS.has(word));
  const kinds: OfficeKind[] = [];
  for (let at = 0; at < (link < 0 ? words.length : link); at++) {
    if (LESSER.has(words[at - 1] ?? '')) continue;
    for (const { words: phrase, kind } of IN_RECORDS.get(words[at] ?? '') ?? NO_PHRASES) {
      if (standsAt(words, at, phrase) && goesOn(phrase, words.slice(at + phrase.length)))
        kinds.push(kind);
    }
  }
  return kinds;
}

const NO_PHRASES: readonly TitlePhrase[] = [];
const BRACKET = /\s*\(.*$/s;

function standsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => words[at + i] === word);
}

/**
 * "Secretary of State for Wales" is no Secretary of State, a governor-general no governor, and of
 * chancellors only one is "of the" something and called so.
 */
function goesOn(phrase: readonly string[], after: readonly string[]): boolean {
  const [next, article, of] = after;
  const last = phrase.at(-1);
  if (next === undefined) return true;
  if (last === 'state' && next === 'for') return false;
  if (last === 'governor' && next === 'general') return false;
  if (last === 'chancellor' && next === 'of' && article === 'the') return of === 'exchequer';
  return !NO_OFFICE_AFTER.has(next);
}

/** The key under which somebody who holds or held such an office is found by a part of their name. */
export function titledKey(kind: OfficeKind, name: string): string {
  return `${kind} / ${name}`;
}

/** Offices of which all the world knows the holder. */
export const FIRST_OFFICES: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'president',
  'vice-president',
  'prime-minister',
  'chancellor',
  'supreme-leader',
]);

/** Letters of the shortest name in which one letter is taken for a slip. */
const SHORTEST_SLIP = 7;

/**
 * The keys under which the holder of an office of the first rank is found by a long name with a slip in
 * it: a name and its slip share one. None for other offices and names.
 */
export function slipKeys(kinds: Iterable<OfficeKind>, name: string): readonly string[] {
  if (name.length < SHORTEST_SLIP - 1 || name.includes(' ')) return [];
  const first = [...kinds].filter((kind) => FIRST_OFFICES.has(kind));
  return first.length === 0
    ? []
    : restsOf(name).flatMap((rest) => first.map((kind) => `${kind} ~ ${rest}`));
}

/** The words of a text's language that stand before titles, as they are compared. */
export function wordsBeside(list: PhraseList | undefined): ReadonlySet<string> {
  return new Set(phrasesOf(list).flat().map(normaliseWord));
}
