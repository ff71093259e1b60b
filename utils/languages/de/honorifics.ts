import type { Honorific } from '../language';

/** Forms of address. */
export const honorifics: readonly Honorific[] = [
  { forms: ['Herr', 'Herrn'], takes: ['family'], gender: 'male' },
  { forms: ['Frau', 'Fräulein'], takes: ['family'], gender: 'female' },
  { forms: ['Freiherr', 'Graf', 'Fürst'], takes: ['family', 'title'], gender: 'male' },
  { forms: ['Freifrau', 'Gräfin', 'Fürstin'], takes: ['family', 'title'], gender: 'female' },
  { forms: ['Prinz', 'König', 'Kaiser', 'Papst'], takes: ['given'], gender: 'male' },
  { forms: ['Prinzessin', 'Königin', 'Kaiserin'], takes: ['given'], gender: 'female' },
];
