import { OFFICIALS } from './offices/officials';
import { PEOPLE, person } from './people';

const officials = new Set(OFFICIALS.map(({ id }) => id));

/** Everybody whom the random articles may name. */
export const EVERYBODY = [
  ...OFFICIALS,
  ...PEOPLE.filter(({ id }) => !officials.has(id)),
  person('jose', 'José Ñández'),
];
