import type { Honorific } from '../language';

/** Forms of address: "de heer Rutte", "mevrouw Kaag". */
export const honorifics: readonly Honorific[] = [
  { forms: ['meneer', 'mijnheer', 'heer', 'dhr'], takes: ['family'], gender: 'male', small: true },
  { forms: ['mevrouw', 'mevr', 'mw', 'mej'], takes: ['family'], gender: 'female', small: true },
  { forms: ['drs', 'ir', 'mr'], takes: ['family'], small: true, local: true },
  { forms: ['prins', 'koning', 'paus'], takes: ['given'], gender: 'male', small: true },
  { forms: ['prinses', 'koningin'], takes: ['given'], gender: 'female', small: true },
];
