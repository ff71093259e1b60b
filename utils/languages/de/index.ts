import type { Language } from '../language';
import { endings } from './endings';
import { heads } from './heads';
import { honorifics } from './honorifics';
import { neutral } from './neutral';
import { openers } from './openers';
import { roles } from './roles';
import { titles } from './titles';

/** German. */
export const german: Language = {
  code: 'de',
  endings,
  heads,
  honorifics,
  neutral,
  openers,
  roles,
  titles,
  particles: { leading: 'von vom zu', following: 'der den dem' },
  beforeNouns: `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
    im am zum beim vom zur ins sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres
    unser unsere mein meine dieser diese dieses diesem diesen jeder jede jedes`,
  nounsBeforeNames: true,
  bylines: {
    by: 'von',
    credits: 'foto fotos fotograf illustration',
    besideNames: 'und in für der die',
  },
};
