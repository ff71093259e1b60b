import type { Openers } from '../language';

/** Words that open sentences, with a capital only for that. */
export const openers: Openers = {
  words: `o os as um uma mas em com`,
};
