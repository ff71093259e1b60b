import type { RoleWords } from '../role-words';

/** Words around offices. */
export const roles: RoleWords = {
  articles: 'the',
  possessors: true,
  former: 'former ex',
  present: 'current sitting serving incumbent outgoing embattled beleaguered',
  ofs: 'of',
  tos: 'to for from',
  ands: 'and or',
  things: `candidate candidates hopeful hopefuls contender contenders race contest election elections
    debate debates elect designate emeritus general pro role roles job post position title pick nominee
    select hotel`,
  openings: 'become becomes became becoming be being were elected appointed named',
  posts: 'office offices department role roles post job title position powers presidency seat',
  vague: `leader leaders chair chairman chairwoman chairperson director secretary minister member officer
    head chief representative delegate deputy manager adviser advisor spokesman spokeswoman
    spokesperson partner editor professor councillor official executive founder player judge agent
    president-elect candidate expert lawyer author assistant`,
};
