import type { Openers } from '../language';

/** Words that open sentences, with a capital only for that. */
export const openers: Openers = {
  words: `в на и но а по с из за к у о об от для как что`,
};
