import type { Titles } from '../language';

/** Offices, ranks and parties. */
export const titles: Titles = {
  words: `bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin bundespräsident ministerpräsident
    minister ministerin trainer sprecher chef vorsitzende vorsitzender`,
  endings: `minister ministerin präsident präsidentin kanzler kanzlerin chef chefin sprecher
    sprecherin trainer trainerin kandidat kandidatin vorsitzende vorsitzender politiker politikerin
    leiter leiterin bürgermeister`,
};
