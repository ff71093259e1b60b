import type { Heads } from '../language';

/** Words that make the name after them a place, building and so on. */
export const heads: Heads = {
  before:
    'Fondazione Istituto Stadio Aeroporto Università Ospedale Museo Teatro Premio Piazza Corso Viale Palazzo Largo',
  smallBefore: `via viale piazza corso largo ponte stazione aeroporto stadio istituto liceo scuola
    università ospedale museo teatro fondazione premio centro parco palazzo quartiere`,
};
