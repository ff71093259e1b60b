import type { Honorific } from '../language';

/** Forms of address; "Sr." and "Dom" are others' in English. */
export const honorifics: readonly Honorific[] = [
  { forms: ['senhor'], takes: ['family'], gender: 'male', small: true },
  { forms: ['Sr'], takes: ['family'], gender: 'male', small: true, local: true },
  { forms: ['senhora', 'Sra'], takes: ['family'], gender: 'female', small: true },
  { forms: ['doutor', 'Dr'], takes: ['family'], gender: 'male', small: true, local: true },
  { forms: ['doutora', 'Dra'], takes: ['family'], gender: 'female', small: true },
  { forms: ['dom', 'D'], takes: ['given'], gender: 'male', small: true, local: true },
  { forms: ['dona'], takes: ['given'], gender: 'female', small: true, local: true },
  {
    forms: ['príncipe', 'rei', 'papa'],
    takes: ['given'],
    gender: 'male',
    small: true,
    local: true,
  },
  { forms: ['princesa', 'rainha'], takes: ['given'], gender: 'female', small: true, local: true },
];
