import type { Honorific } from '../language';

/** Forms of address; "Sig." and the like are other words elsewhere. */
export const honorifics: readonly Honorific[] = [
  { forms: ['signor', 'signore'], takes: ['family'], gender: 'male', small: true },
  { forms: ['sig'], takes: ['family'], gender: 'male', small: true, local: true },
  { forms: ['signora', 'signorina'], takes: ['family'], gender: 'female', small: true },
  { forms: ['sigra', 'sig.ra'], takes: ['family'], gender: 'female', small: true },
  {
    forms: ['dottor', 'dott', 'professor', 'ingegner', 'ing', 'avvocato', 'avv'],
    takes: ['family'],
    small: true,
    local: true,
  },
  { forms: ['dottoressa', 'professoressa'], takes: ['family'], gender: 'female', small: true },
  { forms: ['onorevole', 'on'], takes: ['family'], small: true, local: true },
  { forms: ['don'], takes: ['given', 'family'], gender: 'male', small: true, local: true },
  { forms: ['donna'], takes: ['given'], gender: 'female', local: true },
  { forms: ['principe', 're', 'papa'], takes: ['given'], gender: 'male', small: true, local: true },
  {
    forms: ['principessa', 'regina'],
    takes: ['given'],
    gender: 'female',
    small: true,
    local: true,
  },
];
