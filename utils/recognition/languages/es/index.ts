import type { Language } from '../language';
import { honorifics } from './honorifics';
import { openers } from './openers';
import { titles } from './titles';

/** Spanish. */
export const spanish: Language = {
  code: 'es',
  honorifics,
  openers,
  titles,
  abbreviations: 'sra',
  particles: { leading: 'y', following: 'las los' },
  nounsBeforeNames: true,
};
