import type { Language } from '../language';
import { endings } from './endings';
import { openers } from './openers';

/** Dutch. */
export const dutch: Language = {
  code: 'nl',
  openers,
  particles: { leading: 'van ten ter af av', following: 'den der' },
  endings,
};
