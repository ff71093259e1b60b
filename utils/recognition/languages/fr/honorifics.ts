import type { Honorific } from '../language';

/** Forms of address. */
export const honorifics: readonly Honorific[] = [
  { forms: ['monsieur'], takes: ['family'], gender: 'male' },
  { forms: ['madame', 'mme', 'mlle'], takes: ['family'], gender: 'female' },
];
