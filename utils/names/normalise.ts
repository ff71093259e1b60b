/** Characters that writers put for an apostrophe. */
export const APOSTROPHES = "'’‘ʼ＇`´ʹ";

/** Hyphens that join two parts of a word: hyphen-minus, hyphen, no-break hyphen. */
export const HYPHENS = '-‐‑';

/** Soft hyphen, zero-width characters, byte order mark: in the text, but not to be seen. */
export const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';

/** After any of these the next word may have its capital only because it comes first. */
export const SENTENCE_BREAKS = /[.!?…:;|•·*“"”«»„‟([{。！？—–\n]/u;

/** Letters that Unicode does not decompose, but readers write without their stroke or dot. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ς: 'σ',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŧ: 't',
};

const PLAIN = /^[a-z]+$/;
/** Russian without marks, and with those that are taken off. */
const PLAIN_CYRILLIC = /^[а-яё]+$/;
const MARKED_CYRILLIC = /[йё]/g;
/** One Chinese letter is a word to the reader of words. */
const ONE_HAN = /^[\u4e00-\u9fff]$/;
const PLAIN_NAME = /^[A-Za-z ]+$/;
/** Marks on Latin, Greek and Cyrillic letters, and Arabic vowel signs. Other scripts need theirs. */
const MARK_RANGES =
  '\\u0300-\\u036F\\u064B-\\u065F\\u0670\\u1AB0-\\u1AFF\\u20D0-\\u20FF\\uFE20-\\uFE2F';
const MARKS = new RegExp(`[${MARK_RANGES}]`, 'gu');
const UNSEEN = new RegExp(`[${APOSTROPHES}${INVISIBLE}]`, 'gu');
const STROKED = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'gu');
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}_]+/u;

/** One word as it is compared: no case, no marks, no apostrophes, nothing invisible. */
export function normaliseWord(word: string): string {
  // Most words of a text: written small, in plain letters.
  if (PLAIN.test(word)) return word;
  const lower = word.toLowerCase();
  if (PLAIN.test(lower) || ONE_HAN.test(lower)) return lower;
  if (PLAIN_CYRILLIC.test(lower)) {
    return lower.replace(MARKED_CYRILLIC, (letter) => (letter === 'й' ? 'и' : 'е'));
  }
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(UNSEEN, '')
    .replace(STROKED, (letter) => FOLDED[letter] ?? letter);
}

/** Puts words' keys together; initials are drawn into one: `j`, `d`, `vance` → `jd vance`. */
export function joinKeys(keys: readonly string[]): string {
  let joined = '';
  let afterInitial = false;
  for (const key of keys) {
    const initial = isInitialKey(key);
    joined += joined === '' || (initial && afterInitial) ? key : ` ${key}`;
    afterInitial = initial;
  }
  return joined;
}

/** Whether a word's key is one letter. */
export function isInitialKey(key: string): boolean {
  return key.length === 1;
}

/** The words of a name, each as it is compared. */
export function nameWords(name: string): readonly string[] {
  if (PLAIN_NAME.test(name)) return name.toLowerCase().split(' ').filter(isNotEmpty);
  const seen = name.normalize('NFKC').replace(UNSEEN, '');
  return seen.split(BETWEEN_WORDS).filter(isNotEmpty).map(normaliseWord);
}

function isNotEmpty(word: string): boolean {
  return word !== '';
}

/** The key under which a name is stored and looked up. */
export function normaliseName(name: string): string {
  return joinKeys(nameWords(name));
}
