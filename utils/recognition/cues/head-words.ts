import { LANGUAGES } from '../../languages/all';
import type { HeadKind, Heads, WordList } from '../../languages/language';
import { keysOfWords, unionOf } from '../../names/word-lists';

export type { HeadKind } from '../../languages/language';

const HEADS = new Map<string, HeadKind>(
  LANGUAGES.flatMap(({ heads }) =>
    (Object.entries(heads?.after ?? {}) as [HeadKind, string][]).flatMap(([kind, words]) =>
      keysOfWords(words).map((word): [string, HeadKind] => [word, kind]),
    ),
  ),
);
const BEFORE_NAME = unionOf(({ heads }) => heads?.before);
const SMALL_AFTER = smallWords((heads) => heads.smallAfter);
const SMALL_BEFORE = smallWords((heads) => heads.smallBefore);

type SmallWords = ReadonlyMap<string, ReadonlySet<string>>;

/** The English words count everywhere, others in their own language: "via" is a street in Italian. */
function smallWords(listOf: (heads: Heads) => WordList | undefined): SmallWords {
  const english = keysOfWords(listOf(LANGUAGES[0]?.heads ?? {}));
  return new Map(
    LANGUAGES.map(({ code, heads = {} }) => [
      code,
      new Set([...english, ...keysOfWords(listOf(heads))]),
    ]),
  );
}

/** Words written small after a family name that make it the name of many. */
const FAMILY_AFTER: ReadonlySet<string> = new Set(
  'family families brothers sisters siblings dynasty clan household'.split(' '),
);

/** Whether the word after a bare family name makes it the name of many. */
export function isOfMany(after: string | undefined): boolean {
  return FAMILY_AFTER.has(after ?? '');
}

/** Events that lists of names are full of: no family name is one of these. */
const EVENTS: ReadonlySet<string> = new Set(
  'open cup trophy championship championships invitational tournament olympics'.split(' '),
);

/** Whether a name that ends so is an event's. */
export function isEvent(key: string): boolean {
  return EVENTS.has(key);
}

/** Words written small beside a run, and the article's language. */
export interface SmallNeighbours {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly language: string;
}

/** Whether the words around a run, written small, make it something other than a person. */
export function isThingBySmallWords({
  before = '',
  after = '',
  language,
}: SmallNeighbours): boolean {
  const code = SMALL_BEFORE.has(language) ? language : 'en';
  return SMALL_BEFORE.get(code)?.has(before) === true || SMALL_AFTER.get(code)?.has(after) === true;
}

/** The kind of thing a word makes of the name before it. */
export function headAfterName(key: string): HeadKind | undefined {
  return HEADS.get(key);
}

/** Whether a word makes the name after it something other than a person. */
export function isHeadBeforeName(key: string): boolean {
  return BEFORE_NAME.has(key);
}
