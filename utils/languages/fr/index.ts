import type { Language } from '../language';
import { heads } from './heads';
import { honorifics } from './honorifics';
import { openers } from './openers';
import { roles } from './roles';
import { titles } from './titles';

/** French. */
export const french: Language = {
  code: 'fr',
  heads,
  honorifics,
  openers,
  roles,
  titles,
  abbreviations: 'mme mmes mlle mlles mgr me',
  particles: { leading: 'd de du des', following: 'la' },
  nounsBeforeNames: true,
  bylines: {
    by: 'par',
    credits: 'crédit crédits photographie',
    besideNames: 'et à pour de du le la',
  },
};
