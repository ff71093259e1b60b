import type { Honorific } from '../language';

/** Forms of address; "M." is an initial in other languages. */
export const honorifics: readonly Honorific[] = [
  { forms: ['monsieur'], takes: ['family'], gender: 'male', small: true },
  { forms: ['M', 'MM'], takes: ['family'], gender: 'male', local: true },
  { forms: ['madame', 'mademoiselle'], takes: ['family'], gender: 'female', small: true },
  { forms: ['Mme', 'Mmes', 'Mlle', 'Mlles'], takes: ['family'], gender: 'female' },
  { forms: ['Me', 'maître'], takes: ['family'], local: true, small: true },
  { forms: ['prince', 'roi', 'pape'], takes: ['given'], gender: 'male', small: true, local: true },
  { forms: ['princesse', 'reine'], takes: ['given'], gender: 'female', small: true, local: true },
];
