import type { Language } from '../language';
import { honorifics } from './honorifics';
import { openers } from './openers';

/** Italian. */
export const italian: Language = {
  code: 'it',
  honorifics,
  openers,
  particles: { leading: 'del della delle di i', following: 'le lo' },
  nounsBeforeNames: true,
};
