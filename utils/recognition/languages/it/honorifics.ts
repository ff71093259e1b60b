import type { Honorific } from '../language';

/** Forms of address. */
export const honorifics: readonly Honorific[] = [
  { forms: ['signor'], takes: ['family'], gender: 'male' },
  { forms: ['signora'], takes: ['family'], gender: 'female' },
];
