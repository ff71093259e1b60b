import { normaliseWord } from '../../names/normalise';
import { isUnspaced, NAME_DOTS } from '../../names/scripts';
import type { Gap, Token } from '../model';

/** One token a letter: what is a word is not to be seen, and told by who bears which name. */
export function lettersOf(word: string, start: number, gap: Gap): readonly Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < word.length; ) {
    const letter = letterAt(word, i);
    const at = start + i;
    const text = letter.length === 1 ? letter : letter.normalize('NFC');
    tokens.push({
      start: at,
      end: at + letter.length,
      wordEnd: at + letter.length,
      text,
      key: normaliseWord(text),
      casing: 'none',
      gap: i === 0 ? gap : 'elision',
      possessive: false,
    });
    i += letter.length;
  }
  return tokens;
}

/** The letter at a place: mostly one unit, of decomposed text two or three. */
function letterAt(word: string, at: number): string {
  if (!isPart(word.charCodeAt(at + 1))) return word.charAt(at);
  DECOMPOSED.lastIndex = at;
  return DECOMPOSED.exec(word)?.[0] ?? word.charAt(at);
}

/** A Korean syllable by its sounds; a Japanese letter and its voicing mark. */
const DECOMPOSED = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\u3041-\u30fe][\u3099\u309a]/y;

/** Whether a letter is the middle of a Korean syllable, or a voicing mark. */
function isPart(code: number): boolean {
  return (code >= 0x1161 && code <= 0x1175) || code === 0x3099 || code === 0x309a;
}

/** The gap between two words, where a dot may join the parts of a foreign name. */
export function gapOverDot(between: string, before: Token | undefined, gap: Gap): Gap {
  const joined = between.length === 1 && NAME_DOTS.includes(between);
  return joined && before !== undefined && isUnspaced(before.text) ? 'space' : gap;
}
