import type { Openers } from '../language';

/** Words that open sentences, with a capital only for that. */
export const openers: Openers = {
  words: `de het een en maar op met`,
};
