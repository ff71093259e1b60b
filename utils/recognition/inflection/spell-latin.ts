/** Letters that every way of writing Cyrillic in Latin letters agrees on, as English news has them. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh',
  ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}; // biome-ignore format: an alphabet

/** A way of writing: what it does where ways differ. Keys have no mark, so й is и in them. */
type Style = readonly (readonly [pattern: RegExp, latin: string])[];

/** In every style: Мария, Александр, and what would else be changed twice. */
const COMMON: Style = [
  [/ия$/, 'ia'],
  [/ья/g, 'ya'],
  [/ксандр/, 'xander'],
  [/кс/g, 'x'],
];
const STYLES: readonly Style[] = [
  [[/ии$/, 'y'], [/([аеоуы])и$/, '$1y'], ...COMMON],
  [[/ии$/, 'i'], ...COMMON],
  [[/ии$/, 'y'], [/([аеоуы])и$/, '$1y'], [/^е/, 'ye'], [/ия$/, 'iya'], [/ья/g, 'ya']],
]; // biome-ignore format: a table

/** How a Cyrillic key may be written in Latin letters, the likeliest first, each once. */
export function spellLatin(keys: readonly string[]): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  for (const style of STYLES) {
    const spelt = keys.map((key) => spell(key, style));
    found.set(spelt.join(' '), spelt);
  }
  return [...found.values()];
}

function spell(key: string, style: Style): string {
  const marked = style.reduce((text, [pattern, latin]) => text.replace(pattern, latin), key);
  return Array.from(marked, (letter) => LETTERS[letter] ?? letter).join('');
}
