import type { Honorific } from '../language';

/** Forms of address. */
export const honorifics: readonly Honorific[] = [
  { forms: ['senhor'], takes: ['family'], gender: 'male' },
  { forms: ['senhora'], takes: ['family'], gender: 'female' },
];
