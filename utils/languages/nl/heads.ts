import type { Heads } from '../language';

/** Words that make the name beside them a place, building and so on. */
export const heads: Heads = {
  after: { place: 'straat laan plein kade weg brug', building: 'stadion museum ziekenhuis' },
  smallAfter: 'stadion museum ziekenhuis straat plein brug laan',
  before: 'Stichting Luchthaven Universiteit Ziekenhuis Museum Theater Kasteel',
  smallBefore: 'luchthaven universiteit ziekenhuis museum theater stichting stadion station',
};
