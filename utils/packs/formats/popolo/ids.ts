import { worldwideIdentifier, worldwideKey } from '../../../people/identity/worldwide-ids';
import { REFERENCES_MAX } from '../../../people/parse/limits';
import type { Person } from '../../../people/person';
import { own, textOf } from '../text/json-values';

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

/** The id that an id stands for now; an id of its own stands for itself. */
export type Redirects = (id: string) => string;

/** Redirects that are followed one after the other; a circle ends there. */
const FOLLOWED_MAX = 8;

/** Whether an entry only says that its id stands for another one. */
export function isRedirect(raw: unknown): boolean {
  return textOf(own(raw, 'redirect')) !== undefined;
}

/** Reads where the persons of a file were merged, as some keepers of lists tell it. */
export function readRedirects(persons: readonly unknown[]): Redirects {
  const targets = new Map<string, string>();
  for (const raw of persons) {
    const [id, target] = [textOf(own(raw, 'id')), textOf(own(raw, 'redirect'))];
    if (id !== undefined && target !== undefined) targets.set(id, target);
  }
  return (id) => {
    let now = id;
    for (let step = 0; step < FOLLOWED_MAX; step++) now = targets.get(now) ?? now;
    return now;
  };
}
