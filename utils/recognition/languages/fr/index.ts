import type { Language } from '../language';
import { honorifics } from './honorifics';
import { openers } from './openers';
import { titles } from './titles';

/** French. */
export const french: Language = {
  code: 'fr',
  honorifics,
  openers,
  titles,
  abbreviations: 'mme mlle',
  particles: { leading: 'd de du des', following: 'la' },
  nounsBeforeNames: true,
};
