import type { Honorific } from '../language';

/** Forms of address, in all their cases. "Pan" is another word elsewhere. */
export const honorifics: readonly Honorific[] = [
  {
    forms: ['pan', 'pana', 'panu', 'panem', 'panie'],
    takes: ['given', 'family'],
    gender: 'male',
    small: true,
    local: true,
  },
  {
    forms: ['pani', 'panią', 'panna', 'panny'],
    takes: ['given', 'family'],
    gender: 'female',
    small: true,
    local: true,
  },
  {
    forms: ['ksiądz', 'księdza', 'ks', 'ojciec', 'ojca'],
    takes: ['given', 'family'],
    gender: 'male',
    small: true,
  },
  {
    forms: ['papież', 'papieża', 'król', 'króla', 'książę'],
    takes: ['given'],
    gender: 'male',
    small: true,
  },
  {
    forms: ['królowa', 'królowej', 'księżna', 'księżnej'],
    takes: ['given'],
    gender: 'female',
    small: true,
  },
];
