import type { RoleWords } from '../role-words';

/** Words around offices. */
export const roles: RoleWords = {
  articles: 'der die den dem des',
  contracted: 'vom zum zur beim',
  former: `frühere früherer früheren ehemalige ehemaliger ehemaligen einstige einstigen vormalige
    vormaligen ex alt`,
  present: 'amtierende amtierenden derzeitige derzeitigen scheidende scheidenden',
  ofs: 'von vom der des für',
  ands: 'und oder',
  things: 'kandidat kandidatin amt wahl',
  openings: 'als wird werde werden wurde wurden',
  posts: 'amt rolle posten',
  vague: `minister ministerin mitglied vorsitzende vorsitzender leiter leiterin chef chefin sekretär
    abgeordnete abgeordneter sprecher sprecherin direktor direktorin`,
  endings: '>in >s >es >en >n e>er e>en',
  feminine: { articles: 'die zur', ends: 'in e' },
  peoples: 'isch ische ischen ischer isches',
};
