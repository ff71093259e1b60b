import type { Language } from '../language';
import { heads } from './heads';
import { honorifics } from './honorifics';
import { openers } from './openers';
import { roles } from './roles';
import { titles } from './titles';

/** Portuguese. */
export const portuguese: Language = {
  code: 'pt',
  heads,
  honorifics,
  openers,
  roles,
  titles,
  abbreviations: 'sra dra',
  localAbbreviations: 'sr d',
  particles: { leading: 'da das do dos' },
  nounsBeforeNames: true,
  bylines: {
    by: 'por',
    credits: 'foto fotografia crédito imagem',
    besideNames: 'e em para de do da',
  },
};
