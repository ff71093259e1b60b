import { LANGUAGES } from './languages';
import type { HeadKind } from './languages/language';
import { keysOfWords, unionOf } from './languages/union';

export type { HeadKind } from './languages/language';

const HEADS = new Map<string, HeadKind>(
  LANGUAGES.flatMap(({ heads }) =>
    (Object.entries(heads?.after ?? {}) as [HeadKind, string][]).flatMap(([kind, words]) =>
      keysOfWords(words).map((word): [string, HeadKind] => [word, kind]),
    ),
  ),
);
const BEFORE_NAME = unionOf(({ heads }) => heads?.before);
const SMALL_AFTER = unionOf(({ heads }) => heads?.smallAfter);
const SMALL_BEFORE = unionOf(({ heads }) => heads?.smallBefore);

/** Whether the words around a run, written small, make it something other than a person. */
export function isThingBySmallWords(
  before: string | undefined,
  after: string | undefined,
): boolean {
  return SMALL_BEFORE.has(before ?? '') || SMALL_AFTER.has(after ?? '');
}

/** What kind of thing a word makes of the name before it. */
export function headAfterName(key: string): HeadKind | undefined {
  return HEADS.get(key);
}

/** Whether a word makes the name after it something other than a person. */
export function isHeadBeforeName(key: string): boolean {
  return BEFORE_NAME.has(key);
}
