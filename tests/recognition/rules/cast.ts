import type { Person } from '../../../utils/people/person';
import { alias, office, person } from '../people';

/** The people whom the examples of rules are about; nobody real. */
export const CAST: readonly Person[] = [
  person('quill', 'Ada Quill', { gender: 'female', otherNames: [alias('AQX', 'initials')] }),
  person('tamm', 'Cy Tamm', { gender: 'male' }),
  person('qingyun', '李青云'),
];
