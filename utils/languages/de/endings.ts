import { ending } from '../ending';
import type { Endings } from '../language';

/** The German genitive has no apostrophe: Merkels, Erdoğans. After an s there is nothing to take off. */
export const endings: Endings = {
  words: 'last',
  endings: [ending('s', [''], ['genitive'], { after: 'abcdefghijklmnopqrtuvwyäöüéğłńčćž' })],
};
