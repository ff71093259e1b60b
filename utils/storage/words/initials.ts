import { isInitialKey } from '../../names/normalise';

const NONE: readonly string[] = [];

/** Initials that stand together, as one writes them in haste: `j`, `d`, `vance` gives `jd`. */
export function joinedInitials(words: readonly string[]): readonly string[] {
  if (!words.some(isInitialKey)) return NONE;
  const joined: string[] = [];
  let run = '';
  for (const word of [...words, '']) {
    if (isInitialKey(word)) {
      run += word;
      continue;
    }
    if (run.length > 1) joined.push(run);
    run = '';
  }
  return joined;
}
