import { REFERENCES_MAX } from '../../../people/parse-limits';
import type { Person } from '../../../people/person';
import { sharedKeys } from '../../../storage/identity';

/** The keeper of the United Kingdom's lists calls a person the same in all of them. */
const KEPT = /^(uk\.org\.publicwhip)\/(person\/\d+)$/;

/** Whether an id means the same human being in every file; an id such as `12` does not. */
export function isSharedId(id: string): boolean {
  return KEPT.test(id) || sharedKeys({ id, identifiers: [] }).length > 0;
}

/**
 * The person with the id as an identifier too, where it means the same human being in every file: so
 * those whom one file names and another tells of are one.
 */
export function withSharedId(person: Person): Person {
  const [, scheme, identifier] = KEPT.exec(person.id) ?? [];
  const { identifiers } = person;
  const isThere = identifiers.some((own) => own.scheme === scheme);
  if (scheme === undefined || identifier === undefined || isThere) return person;
  if (identifiers.length >= REFERENCES_MAX) return person;
  return { ...person, identifiers: [...identifiers, { scheme, identifier }] };
}
