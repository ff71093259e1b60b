import type { Language } from '../language';
import { endings } from './endings';
import { heads } from './heads';
import { honorifics } from './honorifics';
import { neutral } from './neutral';
import { openers } from './openers';
import { titles } from './titles';

/** German. */
export const german: Language = {
  code: 'de',
  endings,
  heads,
  honorifics,
  neutral,
  openers,
  titles,
  particles: { leading: 'von vom zu', following: 'der den dem' },
  nounsBeforeNames: true,
};
