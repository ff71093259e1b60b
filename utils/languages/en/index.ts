import type { Language } from '../language';
import { heads } from './heads';
import { honorifics } from './honorifics';
import { neutral } from './neutral';
import { openers } from './openers';
import { places } from './places';
import { roles } from './roles';
import { titles } from './titles';

/** English. */
export const english: Language = {
  code: 'en',
  honorifics,
  abbreviations: `mr mrs ms dr prof sen gov rep gen col lt maj sgt rev hon st capt cmdr adm insp supt`,
  roles,
  titles,
  particles: { leading: 'al el ul bin ibn bint abu ben bar binti' },
  openers,
  heads,
  neutral,
  places,
  bylines: {
    by: 'by',
    credits:
      'photo photos photograph photography photographer picture pictures image images illustration credit',
    besideNames: 'and in for of the at',
  },
};
