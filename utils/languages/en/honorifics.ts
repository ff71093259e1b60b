import type { Honorific } from '../language';

/** Forms of address; "Sir" and "Dame" take the given name, "Lord" the name or the title. */
export const honorifics: readonly Honorific[] = [
  { forms: ['sir'], takes: ['given'], gender: 'male' },
  { forms: ['dame'], takes: ['given'], gender: 'female' },
  { forms: ['lord', 'baron', 'viscount'], takes: ['family', 'title'], gender: 'male' },
  { forms: ['baroness', 'viscountess'], takes: ['family', 'title'], gender: 'female' },
  { forms: ['lady'], takes: ['given', 'family', 'title'], gender: 'female' },
  { forms: ['prince', 'king', 'pope'], takes: ['given'], gender: 'male' },
  { forms: ['princess', 'queen'], takes: ['given'], gender: 'female' },
  { forms: ['mr', 'mister'], takes: ['family'], gender: 'male' },
  { forms: ['mrs', 'ms', 'miss'], takes: ['family'], gender: 'female' },
  { forms: ['dr', 'doctor', 'prof', 'professor'], takes: ['family'] },
];
