import type { Honorific } from '../language';

/** Forms of address; "don" goes with the given name. "Don" and "Sr." are others' in English. */
export const honorifics: readonly Honorific[] = [
  { forms: ['señor'], takes: ['family'], gender: 'male', small: true },
  { forms: ['Sr'], takes: ['family'], gender: 'male', small: true, local: true },
  {
    forms: ['señora', 'señorita', 'Sra', 'Srta'],
    takes: ['family'],
    gender: 'female',
    small: true,
  },
  { forms: ['don', 'D'], takes: ['given'], gender: 'male', small: true, local: true },
  { forms: ['doña', 'Dña'], takes: ['given'], gender: 'female', small: true, local: true },
  { forms: ['doctor', 'Dr'], takes: ['family'], gender: 'male', small: true, local: true },
  { forms: ['doctora', 'Dra'], takes: ['family'], gender: 'female', small: true },
  {
    forms: ['príncipe', 'rey', 'papa'],
    takes: ['given'],
    gender: 'male',
    small: true,
    local: true,
  },
  { forms: ['princesa', 'reina'], takes: ['given'], gender: 'female', small: true, local: true },
];
