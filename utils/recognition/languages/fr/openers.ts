import type { Openers } from '../language';

/** Words that open sentences, with a capital only for that. */
export const openers: Openers = {
  words: `le la les un une et mais ou dans avec pour selon quand que`,
};
