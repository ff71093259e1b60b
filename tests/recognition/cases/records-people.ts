import type { Person } from '../../../utils/people/person';
import { office, person } from '../people';

/** One man in two lists, spelt in two ways; and another of like name, of another age. */
export const RICH_RECORD = person('rich', 'Masud Doe', {
  birth: '1946-08-16',
  prominence: 0.7,
  facts: [office('Prime Minister', '2004-04-01')],
});
export const POOR_RECORD = person('poor', 'Massoud Doe', { birth: '1946', prominence: 0.5 });
export const YOUNGER = person('younger', 'Masoud Doe', { birth: '1980', prominence: 0.9 });

/** Rulers, by their names in encyclopedias; two of one name and number. */
export const RULERS: readonly Person[] = [
  person('queen', 'Johanna II of Freedonia', {
    gender: 'female',
    birth: '1926',
    prominence: 0.9,
  }),
  person('ludwig', 'Ludwig IX of Sylvania', { gender: 'male', prominence: 0.9 }),
  person('ludwig-elsewhere', 'Ludwig IX, Landgrave of Grauland', {
    gender: 'male',
    prominence: 0.1,
  }),
];

/** The queen once more, from a list that calls her by her name alone. */
export const QUEEN_AGAIN = person('queen-again', 'Johanna II', { birth: '1926', prominence: 0.5 });

/** An office holder whom everybody knows, and somebody little known of the same family name. */
export const WELL_KNOWN = person('famous', 'Ann Hilldale', {
  gender: 'female',
  prominence: 0.9,
  facts: [office('Minister', '2020-01-01')],
});
export const LITTLE_KNOWN = person('squash', 'Tony Hilldale', { gender: 'male', prominence: 0.2 });
