import type { Titles } from '../language';

/** Offices, ranks and parties. */
export const titles: Titles = {
  words: `ministro ministra premier presidente presidentessa vicepresidente vicepremier senatore
    senatrice deputato deputata sindaco sindaca cancelliere cancelliera governatore governatrice
    segretario segretaria direttore direttrice generale colonnello ambasciatore ambasciatrice
    procuratore giudice portavoce candidato candidata leader vescovo arcivescovo cardinale allenatore
    attore attrice cantante scrittore scrittrice capo consiglio repubblica`,
};
