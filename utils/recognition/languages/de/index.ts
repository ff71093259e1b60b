import type { Language } from '../language';
import { endings } from './endings';
import { honorifics } from './honorifics';
import { openers } from './openers';
import { titles } from './titles';

/** German. */
export const german: Language = {
  code: 'de',
  honorifics,
  titles,
  particles: { leading: 'von vom zu zum zur', following: 'der den dem' },
  openers,
  neutral: { peoples: 'deutsche deutscher', bodies: 'cdu csu spd fdp' },
  endings,
  nounsBeforeNames: true,
};
