import type { Openers } from '../language';

/** Words that open sentences, with a capital only for that. */
export const openers: Openers = {
  words: `der die das ein eine und aber oder im am mit von auch nach bei wenn als wie was für`,
};
