import type { Titles } from '../language';

/** Offices, ranks and parties. */
export const titles: Titles = {
  words: `ministre premier première président présidente sénateur sénatrice député députée maire
    chancelier chancelière gouverneur gouverneure secrétaire chef cheffe directeur directrice général
    générale colonel ambassadeur ambassadrice procureur procureure juge porte-parole candidat candidate
    évêque archevêque cardinal professeur professeure docteur entraîneur sélectionneur acteur actrice
    chanteur chanteuse écrivain république assemblée conseil état extérieur intérieur économie`,
};
