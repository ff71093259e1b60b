/** Letters that every way of writing Cyrillic in Latin letters agrees on, as English news has them. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh',
  ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}; // biome-ignore format: an alphabet

/** A way of writing: what it does where ways differ. Keys have no mark, so й is и in them. */
type Style = readonly (readonly [pattern: RegExp, latin: string])[];

/** Мария, Александр, and Ксения in most ways. */
const COMMON: Style = [
  [/ия$/, 'ia'],
  [/ксандр/, 'xander'],
  [/кс/, 'x'],
];
const STYLES: readonly Style[] = [
  [[/ии$/, 'y'], [/([аеоуы])и$/, '$1y'], ...COMMON],
  [[/ии$/, 'i'], ...COMMON],
  [[/ии$/, 'y'], [/([аеоуы])и$/, '$1y'], [/^е/, 'ye'], [/ия$/, 'iya']],
]; // biome-ignore format: a table

/** Whether ways of writing may differ in a word: most words have one. */
const DIFFERS = /и$|ия$|кс|^е/;

/** A word in each style. */
type Spelt = readonly string[];

/** Words spelt already: a name comes back many times in an article, in many spans. */
export type SpeltWords = Map<string, Spelt>;

/** How a Cyrillic key may be written in Latin letters, the likeliest first, each once. */
export function spellLatin(
  keys: readonly string[],
  memory: SpeltWords,
): readonly (readonly string[])[] {
  const words = keys.map((key) => spellWord(key, memory));
  const styles = words.some((word) => word.length > 1) ? STYLES.length : 1;
  const found: string[][] = [];
  for (let style = 0; style < styles; style++) {
    const spelt = words.map((word) => word[style] ?? word[0] ?? '');
    if (!found.some((other) => other.every((word, i) => word === spelt[i]))) found.push(spelt);
  }
  return found;
}

function spellWord(key: string, memory: SpeltWords): Spelt {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const spelt = DIFFERS.test(key) ? STYLES.map((style) => spell(key, style)) : [toLatin(key)];
  memory.set(key, spelt);
  return spelt;
}

function spell(key: string, style: Style): string {
  return toLatin(style.reduce((text, [pattern, latin]) => text.replace(pattern, latin), key));
}

function toLatin(text: string): string {
  let latin = '';
  for (const letter of text) latin += LETTERS[letter] ?? letter;
  return latin;
}
