import type { Language } from '../language';
import { honorifics } from './honorifics';
import { openers } from './openers';

/** Portuguese. */
export const portuguese: Language = {
  code: 'pt',
  honorifics,
  openers,
  particles: { leading: 'da das do dos' },
  nounsBeforeNames: true,
};
