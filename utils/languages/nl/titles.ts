import type { Titles } from '../language';

/** Offices, ranks and parties; many are one word with what they are of: "VVD-leider". */
export const titles: Titles = {
  words: `minister ministers premier president presidente minister-president kanselier senator
    staatssecretaris burgemeester wethouder gouverneur commissaris voorzitter fractievoorzitter leider
    lijsttrekker woordvoerder woordvoerster ambassadeur generaal kolonel rechter aartsbisschop bisschop
    kardinaal hoogleraar trainer bondscoach acteur actrice zanger zangeres schrijver schrijfster
    kamerlid tweede eerste oud-premier oud-minister`,
  endings: `minister premier president leider voorzitter kamerlid woordvoerder kandidaat directeur
    commissaris burgemeester`,
};
