import type { Language } from './language';

/** Japanese. */
export const japanese: Language = {
  code: 'ja',
  withoutCapitals: {
    titlesBeside: `首相 大臣 知事 代表 会長 社長 幹事長 官房長官 長官 氏 さん 選手 監督 容疑者 被告`,
    // 勅使河原宏. Of 石破茂 the family name is two letters, of 安倍晋三 too.
    han: { longest: 6, shortestOfTwo: 3 },
  },
};
