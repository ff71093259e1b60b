import type { RoleWords } from '../role-words';

/** Words around offices. */
export const roles: RoleWords = {
  articles: 'il lo la l',
  contracted: 'del dello della dell al allo alla all dal dallo dalla dall',
  elides: true,
  former: 'ex',
  present: 'attuale',
  ofs: 'di del dello della dei degli delle dell d',
  ands: 'e o',
  things: 'eletto eletta generale candidato candidata uscente',
  openings: 'diventare diventa diventato diventata essere eletto eletta nominato nominata come',
  posts: 'carica ruolo poteri',
  vague: `ministro ministra membro segretario segretaria capo direttore direttrice deputato deputata
    rappresentante portavoce`,
  endings: 'o>a ore>rice',
  peoples: `ese ano ana ino ina olo ola ense eco eca sco sca ero era russo russa greco greca turco
    turca belga svizzero svizzera`,
};
