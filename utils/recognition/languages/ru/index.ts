import type { Language } from '../language';
import { endings } from './endings';
import { openers } from './openers';
import { particles } from './particles';
import { titles } from './titles';

/** Russian. */
export const russian: Language = {
  code: 'ru',
  titles,
  particles,
  openers,
  endings,
  nounsBeforeNames: true,
};
