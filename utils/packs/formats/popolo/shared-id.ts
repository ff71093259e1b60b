import { worldwideIdentifier, worldwideKey } from '../../../people/identity/worldwide-ids';
import { REFERENCES_MAX } from '../../../people/parse/limits';
import type { Person } from '../../../people/person';

/** Whether an id means the same human being in every file; an id such as `12` does not. */
export function isSharedId(id: string): boolean {
  return worldwideKey(id) !== null;
}

/**
 * The person with the id as an identifier too, where it means the same human being in every file but
 * is written as an address (`uk.org.publicwhip/person/1`): other files have it as an identifier.
 */
export function withSharedId(person: Person): Person {
  const shared = worldwideIdentifier(person.id);
  const { identifiers } = person;
  if (!shared || !person.id.startsWith(`${shared.scheme}/`)) return person;
  const isThere = identifiers.some(({ scheme }) => scheme === shared.scheme);
  if (isThere || identifiers.length >= REFERENCES_MAX) return person;
  return { ...person, identifiers: [...identifiers, shared] };
}
