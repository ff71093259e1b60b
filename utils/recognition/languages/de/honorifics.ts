import type { Honorific } from '../language';

/** Forms of address. */
export const honorifics: readonly Honorific[] = [
  { forms: ['herr'], takes: ['family'], gender: 'male' },
  { forms: ['frau'], takes: ['family'], gender: 'female' },
];
