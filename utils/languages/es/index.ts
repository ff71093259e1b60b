import type { Language } from '../language';
import { heads } from './heads';
import { honorifics } from './honorifics';
import { openers } from './openers';
import { roles } from './roles';
import { titles } from './titles';

/** Spanish. */
export const spanish: Language = {
  code: 'es',
  heads,
  honorifics,
  openers,
  roles,
  titles,
  abbreviations: 'sra srta dra dña',
  localAbbreviations: 'sr d',
  particles: { leading: 'y', conjunctions: 'y', following: 'las los' },
  nounsBeforeNames: true,
  bylines: {
    by: 'por',
    credits: 'foto fotografía crédito imagen',
    besideNames: 'y en para de del el la',
  },
};
