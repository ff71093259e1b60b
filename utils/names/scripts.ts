/** Scripts without capitals, as far as their names are found. */
export type Script = 'han' | 'katakana' | 'hangul' | 'spaced';

const FIRST_CASELESS = 0x590;

/** First and last letters of each script; sorted. The prolonged sound mark counts as Katakana. */
const RANGES: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x590, 0x8ff, 'spaced'], // Hebrew, Arabic
  [0x900, 0xdff, 'spaced'], // Devanagari and its kin
  [0x1100, 0x11ff, 'hangul'], // decomposed syllables
  [0x30a0, 0x30ff, 'katakana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'hangul'],
  [0xfb1d, 0xfefc, 'spaced'], // Arabic and Hebrew presentation forms
];

/** The script of a text's first letter, if it is one without capitals. */
export function scriptOf(text: string): Script | undefined {
  const code = text.charCodeAt(0);
  if (!(code >= FIRST_CASELESS)) return undefined;
  return RANGES.find(([first, last]) => code >= first && code <= last)?.[2];
}

const JAMO_FIRST = 0x1100;
const HIRAGANA_FIRST = 0x3040;
const HIRAGANA_LAST = 0x309f;

/** Whether a text begins in a script whose words run into each other or into their particles. */
export function isUnspaced(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < JAMO_FIRST) return false;
  if (code >= HIRAGANA_FIRST && code <= HIRAGANA_LAST) return true;
  const script = scriptOf(text);
  return script !== undefined && script !== 'spaced';
}

/** Dots between the parts of a foreign name: 唐纳德·特朗普, ドナルド・トランプ. */
export const NAME_DOTS = '·・‧•＝';
