import type { Titles } from '../language';

/** Offices, ranks and parties. */
export const titles: Titles = {
  words: `ministre présidente sénateur sénatrice député république`,
};
