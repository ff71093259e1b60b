import type { Heads } from '../language';

/** Words that make the name after them a place, building and so on. */
export const heads: Heads = {
  before:
    'Fondation Institut Stade Aéroport Lycée Collège Hôpital Musée Théâtre Université Prix Place',
  smallBefore: `rue avenue boulevard place quai pont gare aéroport stade lycée collège école hôpital musée
    théâtre université institut fondation prix salle centre métro station amphithéâtre`,
};
