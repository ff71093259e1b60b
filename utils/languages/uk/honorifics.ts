import type { Honorific } from '../language';

/** Forms of address, in all their cases. */
export const honorifics: readonly Honorific[] = [
  {
    forms: ['пан', 'пана', 'пану', 'паном', 'добродій'],
    takes: ['given', 'family'],
    gender: 'male',
    small: true,
  },
  { forms: ['пані', 'добродійка'], takes: ['given', 'family'], gender: 'female', small: true },
];
