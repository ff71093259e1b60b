import type { Honorific } from '../language';

/** Forms of address. */
export const honorifics: readonly Honorific[] = [
  { forms: ['señor'], takes: ['family'], gender: 'male' },
  { forms: ['señora', 'sra'], takes: ['family'], gender: 'female' },
];
