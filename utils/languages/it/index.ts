import type { Language } from '../language';
import { heads } from './heads';
import { honorifics } from './honorifics';
import { openers } from './openers';
import { roles } from './roles';
import { titles } from './titles';

/** Italian. */
export const italian: Language = {
  code: 'it',
  heads,
  honorifics,
  openers,
  roles,
  titles,
  abbreviations: 'dott prof avv',
  localAbbreviations: 'sig on ing',
  particles: { leading: 'del della delle di i', following: 'le lo' },
  nounsBeforeNames: true,
  bylines: {
    by: 'di',
    credits: 'foto fotografia',
    besideNames: 'e a da per',
  },
};
