import type { Titles } from '../language';

/** Offices, ranks and parties. */
export const titles: Titles = {
  words: `президент премьер министр премьер-министр канцлер губернатор мэр сенатор депутат`,
};
