import type { RoleWords } from '../role-words';

/** Words around offices. */
export const roles: RoleWords = {
  articles: 'el la',
  contracted: 'del al',
  former: 'antiguo antigua ex',
  present: 'actual',
  ofs: 'de del',
  ands: 'y e o',
  things: 'electo electa general candidato candidata',
  openings: 'ser sea fue como',
  posts: 'cargo puesto papel poderes',
  vague: `ministro ministra miembro secretario secretaria jefe jefa director directora diputado diputada
    representante portavoz`,
  endings: 'e>a o>a >a',
  peoples: `ense enses és esa ano ana eño eña ino ina án ana ol ola eco eca aco aca ués uesa ruso rusa
    turco turca griego griega belga sueco sueca suizo suiza`,
};
