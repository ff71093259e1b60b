import { FACTS_MAX } from '../../../people/parse/limits';
import { parseWith } from '../../../people/parse/parse-with';
import type { Fact, Person } from '../../../people/person';
import { fail, ok, type Result } from '../../../result';
import type { PackHeader } from '../../../storage/model';
import { readPerson } from '../../pack-file/read-person';
import { BadReference, type Entities } from '../../pack-file/references';
import { entrySchemas } from '../../pack-file/schema';
import type { ReadEvent } from '../format';
import { partSkipped, skipped } from '../format';
import { partyStretches } from '../party-stretches';
import { own, textOf } from '../text/json-values';
import { isRedirect, withSharedId } from './ids';
import { withMainName } from './main-name';
import { type RawMembership, readMemberships, within } from './memberships';
import { readMended } from './mend';
import { tidyPerson } from './tidy';

/** The rest of the file that its persons are read with. */
export interface FileContext {
  readonly header: PackHeader | null;
  readonly entities: Entities;
  /** Those of each person; taken out as the person is read. */
  readonly memberships: Map<string, RawMembership[]>;
}

/** Reads the persons one by one; what of one cannot be read is told before the person. */
export function* readPersons(
  entries: readonly unknown[],
  context: FileContext,
): Generator<ReadEvent> {
  const seen = new Set<string>();
  for (const [index, raw] of entries.entries()) {
    if (isRedirect(raw)) continue;
    const place = `persons[${index}]`;
    const left: ReadEvent[] = [];
    const person = readOne(raw, context, { place, seen, left });
    yield* left;
    yield person.ok ? { type: 'person', person: person.value, place } : skipped(person, place);
  }
}

interface At {
  readonly place: string;
  readonly seen: Set<string>;
  readonly left: ReadEvent[];
}

function readOne(raw: unknown, context: FileContext, { place, seen, left }: At): Result<Person> {
  const tidied = withMainName(tidyPerson(raw));
  const id = textOf(own(tidied, 'id')) ?? '';
  if (seen.has(id)) return fail(`"${id}" is used twice`, 'id');
  const held = inStretches(
    readMemberships(context.memberships.get(id) ?? [], context.entities, left),
  );
  const person = readMended(tidied, {
    read: (entry) => readWhole(entry, { ...context, held, path: place }),
    needed: ['id', 'name'],
    place,
    left,
  });
  if (!person.ok) return person;
  seen.add(id);
  context.memberships.delete(id);
  return ok(withSharedId(bounded(person.value, place, left)));
}

/** No more facts than one person may have; memberships come first. */
function bounded(person: Person, place: string, left: ReadEvent[]): Person {
  if (person.facts.length <= FACTS_MAX) return person;
  left.push(partSkipped(fail(`must not have more than ${FACTS_MAX} facts`), place));
  return { ...person, facts: person.facts.slice(0, FACTS_MAX) };
}

function readWhole(raw: unknown, context: Parameters<typeof readPerson>[1]): Result<Person> {
  const entry = parseWith(entrySchemas.persons, raw);
  if (!entry.ok) return entry;
  try {
    return ok(readPerson(entry.value, context));
  } catch (error) {
    if (error instanceof BadReference) return within(error.failure, context.path);
    throw error;
  }
}

/** Offices as they are, and parties over all of them. */
export function inStretches(facts: readonly Fact[]): Fact[] {
  const isParty = ({ kind }: Fact) => kind === 'party';
  return [...facts.filter((fact) => !isParty(fact)), ...partyStretches(facts.filter(isParty))];
}
