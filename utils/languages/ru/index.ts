import type { Language } from '../language';
import { endings } from './endings';
import { heads } from './heads';
import { honorifics } from './honorifics';
import { neutral } from './neutral';
import { openers } from './openers';
import { particles } from './particles';
import { titles } from './titles';

/** Russian. */
export const russian: Language = {
  code: 'ru',
  endings,
  heads,
  honorifics,
  neutral,
  openers,
  particles,
  titles,
  nounsBeforeNames: true,
  bylines: {
    by: 'автор',
    credits: 'фото',
    besideNames: 'и в для',
  },
};
