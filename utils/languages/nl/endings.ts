import { ending } from '../ending';
import type { Endings } from '../language';

/** Dutch possessives: Ruttes, Trumps. */
export const endings: Endings = {
  words: 'last',
  endings: [ending('s', [''], ['genitive'], { after: 'bcdefghjklmnpqrtvwéèë' })],
};
