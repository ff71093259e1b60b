import { load } from 'js-yaml';
import * as v from 'valibot';
import { namesOf, plainId } from './same-person';
import { day, text } from './source-fields';
import type { SourceFact, SourceFile, SourcePerson } from './source-format';

const removal = v.strictObject({
  /** All that the sources name the person by: a Wikidata item, or scheme:identifier. */
  identifiers: v.pipe(
    v.array(v.pipe(text, v.regex(/^(Q\d+|[a-z][a-z.-]*:\S+)$/, 'no item or scheme:identifier'))),
    v.minLength(1, 'names nobody'),
  ),
  day,
});

/** Somebody who asked to be in no pack: by what they are known, and since when. No name, no reason. */
export type Removal = v.InferOutput<typeof removal>;

/** Reads `removed-people.yaml`. Throws with the entry and field that are wrong. */
export function parseRemovals(yaml: string): readonly Removal[] {
  const read = v.safeParse(v.array(removal), load(yaml) ?? []);
  if (read.success) return read.output;
  const lines = read.issues.map(
    (issue) => `removed-people.yaml: ${v.getDotPath(issue) ?? '(file)'}: ${issue.message}`,
  );
  throw new Error(lines.join('\n'));
}

/** Whether a person is to be in no pack, by any of their identifiers. */
export type IsRemoved = (person: Pick<SourcePerson, 'id' | 'identifiers'>) => boolean;

/** Knows whom a list of removals names. */
export function removedBy(removals: readonly Removal[]): IsRemoved {
  const names = new Set(removals.flatMap(({ identifiers }) => identifiers.map(plainId)));
  return (person) => namesOf(person).some((name) => names.has(name));
}

/** A file without them: nobody else's facts name them, and no page is kept for them alone. */
export function withoutRemoved(file: SourceFile, isRemoved: IsRemoved): SourceFile {
  const removed = new Set(file.persons.filter(isRemoved).map(({ id }) => id));
  if (removed.size === 0) return file;
  const persons = file.persons
    .filter(({ id }) => !removed.has(id))
    .map((person) => ({ ...person, facts: factsWithout(person.facts, removed) }));
  return { ...file, persons, sources: stillCited(file, persons) };
}

function factsWithout(facts: readonly SourceFact[], removed: ReadonlySet<string>): SourceFact[] {
  return facts
    .filter(({ person }) => !removed.has(person ?? ''))
    .map(({ succeeded_by, ...fact }) =>
      removed.has(succeeded_by ?? '') || succeeded_by === undefined
        ? fact
        : { ...fact, succeeded_by },
    );
}

function stillCited(
  { sources, posts }: SourceFile,
  persons: SourceFile['persons'],
): SourceFile['sources'] {
  const cited = new Set([
    ...posts.flatMap(({ vacant }) => vacant.flatMap((stretch) => stretch.sources)),
    ...persons.flatMap((person) => [
      ...person.sources,
      ...person.facts.flatMap((fact) => fact.sources),
    ]),
  ]);
  return Object.fromEntries(Object.entries(sources).filter(([key]) => cited.has(key)));
}
