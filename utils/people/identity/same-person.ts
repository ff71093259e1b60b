import type { Person } from '../person';
import { worldwideKey, worldwideKeys } from './worldwide-ids';

/** The fields of a record that tell who it is of. */
type Identified = Pick<Person, 'id' | 'identifiers'>;

/**
 * The identities of one human being, shared with no other: two records with one identity in common are of one
 * person, whatever packs they are from, and no others are. A name and a day of birth are not enough.
 */
export function identitiesOf(person: Identified): string[] {
  const worldwide = worldwideKeys(person);
  return worldwideKey(person.id) === null ? [plainIdentity(person.id), ...worldwide] : worldwide;
}

/** The identity an id gives by itself. */
export function identityOfId(id: string): string {
  return worldwideKey(id) ?? plainIdentity(id);
}

/** Whether two records, of whichever packs, are of one person. Ids are those outside the packs. */
export function isSamePerson(one: Identified, other: Identified): boolean {
  if (one.id === other.id) return true;
  if (worldwideKey(one.id) === null && one.identifiers.length === 0) return false;
  const identities = identitiesOf(other);
  return identitiesOf(one).some((identity) => identities.includes(identity));
}

/** Whether an id, as a relation gives it, is that of the person or of another record of them. */
export function isIdOf(id: string, person: Identified & Pick<Person, 'otherIds'>): boolean {
  if (id === person.id || person.otherIds?.includes(id)) return true;
  return identitiesOf(person).includes(identityOfId(id));
}

/** `id` is no scheme of identifiers, so this never meets one. */
function plainIdentity(id: string): string {
  return `id:${id}`;
}
