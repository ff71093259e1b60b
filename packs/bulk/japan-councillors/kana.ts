/** Consonants of the syllabary's rows, each of five vowels; a dot stands for one that has no letter. */
const ROWS: readonly (readonly [kana: string, consonant: string])[] = [
  ['あいうえお', ''],
  ['かきくけこ', 'k'],
  ['がぎぐげご', 'g'],
  ['さしすせそ', 's'],
  ['ざじずぜぞ', 'z'],
  ['たちつてと', 't'],
  ['だぢづでど', 'd'],
  ['なにぬねの', 'n'],
  ['はひふへほ', 'h'],
  ['ばびぶべぼ', 'b'],
  ['ぱぴぷぺぽ', 'p'],
  ['まみむめも', 'm'],
  ['や.ゆ.よ', 'y'],
  ['らりるれろ', 'r'],
  ['わ...を', 'w'],
];

const SYLLABLES = new Map(
  ROWS.flatMap(([kana, consonant]) =>
    [...kana].flatMap((letter, at) =>
      letter === '.' ? [] : [[letter, `${consonant}${'aiueo'[at]}`] as const],
    ),
  ),
);

/** Two ways to write one sound, the plainer one second. */
const PLAINER: readonly (readonly [RegExp, string])[] = [
  [/sh(?=[aueo])/g, 'sy'],
  [/ch(?=[aueo])/g, 'ty'],
  [/j(?=[aueo])/g, 'zy'],
  [/shi/g, 'si'],
  [/chi/g, 'ti'],
  [/tsu/g, 'tu'],
  [/fu/g, 'hu'],
  [/ji|di/g, 'zi'],
  [/du/g, 'zu'],
  [/m(?=[bp])/g, 'n'],
  [/oh(?![aiueoy])/g, 'o'],
  [/[^a-z]/g, ''],
  [/ou|oo/g, 'o'],
  [/uu/g, 'u'],
];

/** A name in kana or in Latin letters, so that the same name is the same word; long vowels are short. */
export function soundOf(name: string): string {
  const latin = [...name]
    .map((letter) => SYLLABLES.get(letter) ?? SMALL[letter] ?? letter)
    .join('')
    .replace(/i(?=<)/g, '')
    .replace(/<|っ/g, '');
  const plain = latin.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return PLAINER.reduce(
    (word, [written, plainer]) => word.replace(written, plainer),
    plain,
  ).replace(/([kstp])\1/g, '$1');
}

/** Small kana take the vowel of the one before. */
const SMALL: Readonly<Record<string, string>> = { ゃ: '<ya', ゅ: '<yu', ょ: '<yo', ん: 'n' };
