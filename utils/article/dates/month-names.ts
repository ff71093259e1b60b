import { MONTHS } from '../../languages/months';

/** Lengths at which month names are cut short. */
const SHORT = [3, 4, 5];

/** Marks off, lower case: `Févr` to fevr, `ΜΑΪΟΥ` to μαιου. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
}

function addWord(words: Map<string, number>, word: string, month: number): void {
  const known = words.get(word);
  words.set(word, known === undefined || known === month ? month : 0);
}

function wordsOf(names: string): Map<string, number> {
  const whole = new Map<string, number>();
  const short = new Map<string, number>();
  for (const [at, forms] of names.split(' ').entries()) {
    for (const form of forms.split('/').map(fold)) {
      addWord(whole, form, at + 1);
      for (const length of SHORT) {
        if (form.length > length) addWord(short, form.slice(0, length), at + 1);
      }
    }
  }
  return new Map([...short, ...whole]);
}

const byLanguage = new Map<string, Map<string, number>>();
let shared: Map<string, number> | null = null;

/** A language's words; each table is built when first needed. */
function wordsIn(language: string): ReadonlyMap<string, number> {
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const words = wordsOf(MONTHS[language] ?? '');
  byLanguage.set(language, words);
  return words;
}

/** The words of all languages that agree about them; 2 ms that most pages never pay. */
function sharedWords(): ReadonlyMap<string, number> {
  if (shared !== null) return shared;
  shared = new Map();
  for (const language of Object.keys(MONTHS)) {
    for (const [word, month] of wordsIn(language)) addWord(shared, word, month);
  }
  return shared;
}

/**
 * The month a word means, 1 to 12, or 0. The page's own language decides first, then English, then
 * any language, where all that know the word agree (`listopad` is October to one, November to two).
 */
export function monthOf(word: string, language: string | null): number {
  const folded = fold(word.replace(/\.$/, ''));
  const own = language?.slice(0, 2).toLowerCase().replace('no', 'nb') ?? 'en';
  return wordsIn(own).get(folded) || wordsIn('en').get(folded) || sharedWords().get(folded) || 0;
}
