import type { Honorific } from '../language';

/** Forms of address before a name; "Bey" and "Hanım" stand after it. */
export const honorifics: readonly Honorific[] = [
  { forms: ['Bay'], takes: ['family'], gender: 'male', local: true },
  { forms: ['Bayan'], takes: ['family'], gender: 'female', local: true },
  { forms: ['Sayın'], takes: ['given', 'family'] },
];
