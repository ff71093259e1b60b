import type { Language } from '../language';
import { endings } from './endings';
import { honorifics } from './honorifics';
import { openers } from './openers';
import { titles } from './titles';

/** Turkish. */
export const turkish: Language = {
  code: 'tr',
  endings,
  honorifics,
  openers,
  titles,
  bylines: {
    by: 'yazan',
    credits: 'fotoğraf foto',
    besideNames: 've',
  },
};
