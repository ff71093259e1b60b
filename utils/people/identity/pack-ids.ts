import type { Fact, Person } from '../person';
import { worldwideKey } from './worldwide-ids';

const IN_PACK = 'in:';
const OWN = 'own:';

/**
 * The id by which a pack's person is known outside the pack: `1` of the pack `file:mayors` is
 * `in:file:mayors/1`, so that no two packs' people share one. What stands for one human being
 * everywhere (`Q42`) stays as it is.
 */
export function idInPack(pack: string, id: string): string {
  return worldwideKey(id) === null ? `${namespaceOf(pack)}${id}` : id;
}

/** The id as the pack itself has it; null where it is of another pack, or of none. */
export function plainIdInPack(pack: string, id: string): string | null {
  const namespace = namespaceOf(pack);
  return id.startsWith(namespace) ? id.slice(namespace.length) : null;
}

/** Whether an id is one of those that only people whom the reader added have. */
export function isOwnId(id: string): boolean {
  return id.startsWith(OWN);
}

/** A pack's person as known outside the pack: their own id, and those their relations name. */
export function qualifyPerson(person: Person, pack: string): Person {
  return mapIds(person, (id) => idInPack(pack, id));
}

/** The same of a record in which some ids, or all, may be qualified already, or be the reader's. */
export function qualifyPlainIds(person: Person, pack: string): Person {
  const isPlain = (id: string) => !id.startsWith(IN_PACK) && !isOwnId(id);
  return mapIds(person, (id) => (isPlain(id) ? idInPack(pack, id) : id));
}

/** Facts whose relations name people as the packs themselves do. */
export function withPlainIds(facts: readonly Fact[]): readonly Fact[] {
  return mapFacts(facts, plainId);
}

/** The id as the person's own pack has it, whichever pack that is. */
export function plainId(id: string): string {
  return id.startsWith(IN_PACK) ? id.slice(id.indexOf(AFTER_PACK) + 1) : id;
}

/** Ends the pack's name: the first in an id, as it is escaped within the name. */
const AFTER_PACK = '/';

function namespaceOf(pack: string): string {
  const name = pack.replaceAll('%', '%25').replaceAll(AFTER_PACK, '%2F');
  return `${IN_PACK}${name}${AFTER_PACK}`;
}

function mapIds(person: Person, map: (id: string) => string): Person {
  const id = map(person.id);
  const facts = mapFacts(person.facts, map);
  return id === person.id && facts === person.facts ? person : { ...person, id, facts };
}

/** The same list where no fact names anybody: most are so, and every person read comes by here. */
function mapFacts(facts: readonly Fact[], map: (id: string) => string): readonly Fact[] {
  if (!facts.some(({ person }) => person)) return facts;
  return facts.map((fact) => {
    const { person } = fact;
    return person ? { ...fact, person: { ...person, id: map(person.id) } } : fact;
  });
}
