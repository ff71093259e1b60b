import type { Openers } from '../language';

/** Words that open sentences, with a capital only for that. */
export const openers: Openers = {
  words: `el los las una y pero en con según cuando`,
};
