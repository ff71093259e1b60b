import type { Language } from '../language';
import { endings } from './endings';
import { heads } from './heads';
import { honorifics } from './honorifics';
import { openers } from './openers';
import { roles } from './roles';
import { titles } from './titles';

/** Dutch. */
export const dutch: Language = {
  code: 'nl',
  endings,
  heads,
  honorifics,
  openers,
  roles,
  titles,
  abbreviations: 'dhr mevr mw drs',
  particles: { leading: 'van ten ter af av', following: 'den der' },
  bylines: {
    by: 'door',
    credits: 'foto beeld',
    besideNames: 'en in voor van',
  },
};
