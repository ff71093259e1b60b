import type { RoleWords } from '../role-words';

/** Words around offices. */
export const roles: RoleWords = {
  articles: 'le la l',
  contracted: 'du au',
  elides: true,
  former: 'ancien ancienne ex',
  present: 'actuel actuelle',
  ofs: 'de du des d',
  ands: 'et ou',
  things: 'candidat candidate élu élue sortant sortante général générale',
  openings: 'devenir devient devenu devenue être élu élue nommé nommée',
  posts: 'poste fonction rôle pouvoirs',
  vague: `ministre membre secrétaire chef cheffe directeur directrice député députée représentant
    représentante responsable`,
  endings: '>e er>ère eur>rice',
  peoples: `ais aise ois oise ien ienne ain aine éen éenne and ande ard arde ol ole ique que russe
    belge suisse grec turc`,
};
