import { unionOf } from './word-lists';

/** Words after a name that make it another bearer's: the son, the second, the third. */
const SUFFIXES: ReadonlySet<string> = new Set(
  'jr junior sr senior ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii'.split(' '),
);

/** Whether a word's key is such a suffix. */
export function isSuffix(key: string): boolean {
  return SUFFIXES.has(key);
}

/** Suffixes that are set off by a comma: "Donald Trump, Jr." */
export function takesComma(key: string): boolean {
  return key === 'jr' || key === 'sr';
}

const ABBREVIATIONS = unionOf(({ abbreviations }) => abbreviations);

/** Whether a full stop after the word belongs to it, so that the name goes on. */
export function isAbbreviation(key: string): boolean {
  return ABBREVIATIONS.has(key);
}
