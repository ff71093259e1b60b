import type { PackSources } from '../pack-sources';
import { type SourceFact, type SourcePerson, startOf } from '../source-format';

/** One thing a pack may not have, and where it stands. */
export interface PackProblem {
  readonly at: string;
  readonly reason: string;
}

/** A check looks at all sources and returns what it refuses. */
export type Check = (all: PackSources) => PackProblem[];

/** Every person, with the file they stand in. */
export function peopleOf(all: PackSources): { file: string; person: SourcePerson }[] {
  return all.files.flatMap(({ file, content }) =>
    content.persons.map((person) => ({ file, person })),
  );
}

/** Names a fact as a reader of the YAML would look for it. */
export function nameFact(person: SourcePerson, fact: SourceFact): string {
  const what = fact.post ?? fact.label ?? fact.organization ?? '';
  return `${person.name}: ${fact.kind} ${what} ${startOf(fact)}–${fact.to ?? ''}`;
}
