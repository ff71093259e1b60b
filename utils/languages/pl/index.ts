import type { Language } from '../language';
import { endings } from './endings';
import { heads } from './heads';
import { honorifics } from './honorifics';
import { openers } from './openers';
import { titles } from './titles';

/** Polish. */
export const polish: Language = {
  code: 'pl',
  endings,
  heads,
  honorifics,
  openers,
  titles,
  abbreviations: 'ks abp bp hab',
  particles: { leading: '', conjunctions: 'i' },
  nounsBeforeNames: true,
  bylines: {
    by: 'autor autorka',
    credits: 'fot foto zdjęcie',
    besideNames: 'i w dla',
  },
};
