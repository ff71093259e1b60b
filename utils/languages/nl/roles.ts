import type { RoleWords } from '../role-words';

/** Words around offices. */
export const roles: RoleWords = {
  articles: 'de het',
  former: 'voormalige voormalig ex oud',
  present: 'huidige zittende demissionaire',
  ofs: 'van voor',
  ands: 'en of',
  things: 'kandidaat generaal',
  openings: 'als wordt werd worden',
  posts: 'ambt rol functie',
  vague: `minister lid secretaris voorzitter leider directeur hoofd chef kamerlid woordvoerder
    woordvoerster`,
  peoples: 'se ische aanse ense',
};
