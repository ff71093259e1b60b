import type { Titles } from '../language';

/** Offices, ranks and parties. */
export const titles: Titles = {
  words: `ministro ministra primer presidenta`,
};
