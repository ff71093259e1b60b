import { parseWith } from '../../people/parse/parse-with';
import type { Fact, Person } from '../../people/person';
import { ok, type Result } from '../../result';
import type { PackHeader } from '../../storage/model';
import { readMembership } from './read-fact';
import { readPerson } from './read-person';
import { BadReference, type Entities, indexEntities, resolve } from './references';
import { type PopoloFile, popoloSchema } from './schema';

/** The header of a pack file (null in a plain Popolo file) and its people. */
export interface PackFile {
  readonly header: PackHeader | null;
  readonly people: readonly Person[];
}

/**
 * Reads a Popolo file, given as parsed JSON. One wrong field, one reference to something that is
 * not in the file, one id used twice, and the whole file is refused, with path
 * (`memberships[12].start_date`) and reason.
 */
export function parsePackFile(value: unknown): Result<PackFile> {
  const file = parseWith(popoloSchema, value);
  if (!file.ok) return file;
  try {
    return ok(readFile(file.value));
  } catch (error) {
    if (error instanceof BadReference) return error.failure;
    throw error;
  }
}

function readFile(file: PopoloFile): PackFile {
  const entities = indexEntities(file);
  const header = file.pack ?? null;
  const held = readMemberships(file, entities);
  const people = file.persons.map((person, index) =>
    readPerson(person, {
      header,
      entities,
      held: held.get(person.id) ?? [],
      path: `persons[${index}]`,
    }),
  );
  return { header, people };
}

function readMemberships(file: PopoloFile, entities: Entities): Map<string, Fact[]> {
  const held = new Map<string, Fact[]>();
  (file.memberships ?? []).forEach((membership, index) => {
    const path = `memberships[${index}]`;
    resolve(entities.persons, membership.person_id, `${path}.person_id`);
    const facts = held.get(membership.person_id) ?? [];
    facts.push(readMembership(membership, entities, path));
    held.set(membership.person_id, facts);
  });
  return held;
}
