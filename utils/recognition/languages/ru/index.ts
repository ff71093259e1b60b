import type { Language } from '../language';
import { endings } from './endings';
import { openers } from './openers';
import { titles } from './titles';

/** Russian. */
export const russian: Language = {
  code: 'ru',
  openers,
  titles,
  endings,
};
