import type { Honorific } from '../language';

/** Forms of address, in all their cases. Of "г-н" and "г-жа" the last letters stand before the name. */
export const honorifics: readonly Honorific[] = [
  {
    forms: ['господин', 'господина', 'господину', 'господином', 'господине'],
    takes: ['family'],
    gender: 'male',
    small: true,
  },
  {
    forms: ['госпожа', 'госпожи', 'госпоже', 'госпожу', 'госпожой'],
    takes: ['family'],
    gender: 'female',
    small: true,
  },
  {
    forms: ['н', 'мистер', 'мистера'],
    takes: ['family'],
    gender: 'male',
    small: true,
    local: true,
  },
  {
    forms: ['жа', 'миссис', 'мисс'],
    takes: ['family'],
    gender: 'female',
    small: true,
    local: true,
  },
  {
    forms: ['сэр', 'сэра', 'принц', 'принца', 'король', 'короля', 'папа', 'папы'],
    takes: ['given'],
    gender: 'male',
    small: true,
  },
  {
    forms: ['принцесса', 'принцессы', 'королева', 'королевы'],
    takes: ['given'],
    gender: 'female',
    small: true,
  },
];
