import type { Gap } from '../gaps';
import type { Token } from '../tokens';
import { isUnspaced, NAME_DOTS } from './scripts';

/** One token a letter: what is a word is not to be seen, and told by who bears which name. */
export function addLetters(tokens: Token[], word: string, start: number, gap: Gap): void {
  for (let i = 0; i < word.length; i++) {
    const text = word.charAt(i);
    const at = start + i;
    tokens.push({
      start: at,
      end: at + 1,
      wordEnd: at + 1,
      text,
      casing: 'none',
      gap: i === 0 ? gap : 'elision',
      possessive: false,
    });
  }
}

/** What stands between two words, where a dot may join the parts of a foreign name. */
export function gapOverDot(between: string, before: Token | undefined, gap: Gap): Gap {
  const joined = between.length === 1 && NAME_DOTS.includes(between);
  return joined && before !== undefined && isUnspaced(before.text) ? 'space' : gap;
}
