import { ending } from '../ending';
import type { Case, Endings } from '../language';

const ENDINGS: Readonly<Record<Case, string>> = {
  genitive: 'ın in un ün nın nin nun nün',
  dative: 'a e ya ye na ne',
  accusative: 'ı i u ü yı yi yu yü nı ni nu nü',
  instrumental: 'la le yla yle',
  locative: 'da de ta te dan den tan ten nda nde ndan nden',
};

/** Turkish case endings, set off by an apostrophe: Erdoğan'ın, Trump'a. */
export const endings: Endings = {
  words: 'last',
  apostrophe: true,
  endings: (Object.entries(ENDINGS) as [Case, string][]).flatMap(([name, texts]) =>
    texts.split(' ').map((text) => ending(text, [''], [name])),
  ),
};
