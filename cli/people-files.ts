import { fileURLToPath } from 'node:url';
import { nameKeys } from '../utils/names/name-keys';
import { completeClaims } from '../utils/packs/shipped/complete-claims';
import { SHIPPED_PACKS } from '../utils/packs/shipped/shipped-packs';
import type { CompleteClaim } from '../utils/people/complete';
import { plainId, qualifyPerson } from '../utils/people/identity/pack-ids';
import { identitiesOf } from '../utils/people/identity/same-person';
import type { Person } from '../utils/people/person';
import { fail, ok, type Result } from '../utils/result';
import { groupByTokens, joinPeople } from '../utils/storage/join/join-people';
import { createMemoryStore } from '../utils/storage/memory-store';
import type { PackHeader, PeopleStore } from '../utils/storage/model';
import { BadPeopleFile, openPeopleFile, readPackHeader, readPeople } from './people-file';

/** The files of the packs that ship: whom a command knows when it is given no others. */
export const SHIPPED_FILES: readonly string[] = SHIPPED_PACKS.map(({ file }) =>
  fileURLToPath(new URL(`../public/packs/${file}`, import.meta.url)),
);

/**
 * A store of the files' people, each file a pack; who is in several is one. Ids come back as they are
 * in the files by `plainId`. Throws `BadPeopleFile`, which names the file.
 */
export async function openStore(paths: readonly string[]): Promise<PeopleStore> {
  const [first, ...others] = paths;
  const isAlone = others.length === 0;
  const store = await createMemoryStore(first === undefined ? [] : readNamed(first), {
    keysOf,
    // A file alone: its ids need no telling apart.
    header: isAlone ? null : headerOf(first ?? ''),
  });
  for (const path of others) await store.installPack(headerOf(path), readNamed(path));
  return store;
}

/** The offices of which those of the files that ship say that they have everyone. */
export async function openClaims(paths: readonly string[]): Promise<readonly CompleteClaim[]> {
  const headers = await Promise.all(paths.map(readPackHeader));
  return completeClaims(headers.filter((header) => header !== null));
}

function headerOf(path: string): PackHeader {
  return { id: path, title: path, version: '', licence: '' };
}

async function* readNamed(path: string): AsyncGenerator<Person> {
  try {
    yield* readPeople(path);
  } catch (error) {
    if (!(error instanceof BadPeopleFile)) throw error;
    const { message, path: place } = error.failure;
    throw new BadPeopleFile(fail(message, [`${path}:`, place].filter(Boolean).join(' ')));
  }
}

function keysOf(person: Person): readonly string[] {
  return nameKeys(person).map(({ key }) => key);
}

/** All people of the files, who is in several joined into one; a failure names the file. */
export async function openPeopleFiles(
  paths: readonly string[],
): Promise<Result<readonly Person[]>> {
  const records: Person[] = [];
  for (const path of paths) {
    const people = await openPeopleFile(path);
    if (!people.ok)
      return fail(people.message, [`${path}:`, people.path].filter(Boolean).join(' '));
    records.push(...people.value.map((person) => ({ ...qualifyPerson(person, path), pack: path })));
  }
  const groups = groupByTokens(records, identitiesOf) as [Person, ...Person[]][];
  return ok(groups.map(joinPeople).map((person) => ({ ...person, id: plainId(person.id) })));
}
