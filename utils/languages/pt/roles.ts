import type { RoleWords } from '../role-words';

/** Words around offices. */
export const roles: RoleWords = {
  articles: 'o a',
  contracted: 'do da ao pelo pela no na',
  former: 'ex antigo antiga',
  present: 'atual actual',
  ofs: 'de do da dos das',
  ands: 'e ou',
  things: 'eleito eleita geral candidato candidata',
  openings: 'ser seja foi como',
  posts: 'cargo papel poderes',
  vague: `ministro ministra membro secretário secretária chefe diretor diretora deputado deputada
    representante porta-voz`,
  endings: 'o>a e>a >a',
  peoples: `ês esa ense ano ana ino ina eiro eira ol ola eco eca aco aca russo russa turco turca grego
    grega belga sueco sueca suíço suíça`,
};
