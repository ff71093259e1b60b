import { hasBegun } from '../as-of/held-on';
import type { Day, Person } from '../person';
import { electionRelations } from './elections';
import { recordedRelations } from './recorded';
import type { Relation } from './relation';
import { postRelations } from './same-post';
import { chiefRelations, reportRelations } from './serves-under';

/**
 * How each of the others stands to the person: worked out from facts alone, never from a text.
 * What had begun by the day comes before what came after it.
 */
export function relationsAmong(
  person: Person,
  others: readonly Person[],
  day: Day,
): readonly Relation[] {
  const all = others
    .filter(({ id }) => id !== person.id)
    .flatMap((other) => [
      ...recordedRelations(person, other).filter((relation) => hasBegun(relation, day)),
      ...electionRelations(person, other, day),
      ...chiefRelations(person, other, day),
      ...reportRelations(person, other, day),
      ...postRelations(person, other),
    ]);
  return [
    ...all.filter((relation) => hasBegun(relation, day)),
    ...all.filter((relation) => !hasBegun(relation, day)),
  ];
}
