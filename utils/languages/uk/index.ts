import type { Language } from '../language';
import { endings } from './endings';
import { heads } from './heads';
import { honorifics } from './honorifics';
import { openers } from './openers';
import { titles } from './titles';

/** Ukrainian. */
export const ukrainian: Language = {
  code: 'uk',
  endings,
  heads,
  honorifics,
  openers,
  titles,
  nounsBeforeNames: true,
  bylines: {
    by: 'автор',
    credits: 'фото',
    besideNames: 'і та в для',
  },
};
