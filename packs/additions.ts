import { groupBy } from '../utils/group-by';
import { CLASSES } from './classes';
import type { NamedSource } from './pack-sources';
import type { SourceFact, SourceFile, SourcePerson, SourcePost } from './source-format';

/**
 * The files of a pack with what a file adds to people of another one put where the people are: facts
 * that somebody read about people of rows, which the next refresh writes anew without them.
 */
export function withAdditions(files: readonly NamedSource[]): readonly NamedSource[] {
  const owners = new Map(
    files.flatMap(({ file, content }) => content.persons.map(({ id }) => [id, file])),
  );
  const posts = new Map(files.flatMap(({ content }) => content.posts.map((one) => [one.id, one])));
  const all = files.flatMap(({ file, content }) =>
    (content.additions ?? []).map(({ person, facts }): Addition => {
      const to = owners.get(person);
      if (to === undefined || to === file)
        throw new Error(`${file}: additions: ${person}: nobody in another file has this id`);
      return { person, to, facts: facts.map((fact) => citedFrom(file, fact)) };
    }),
  );
  if (all.length === 0) return files;
  const pages = new Map(
    files.flatMap(({ file, content: { sources } }) =>
      Object.entries(sources).map(([key, source]) => [keyFrom(file, key), source]),
    ),
  );
  return files.map(({ file, content }) => {
    const own = all.filter(({ to }) => to === file);
    const kept = { ...content, additions: [], sources: withoutMoved(content) };
    return {
      file,
      content: withFacts(kept, own, { posts, pages }),
      added: new Set(own.flatMap(citedBy)),
    };
  });
}

/** Facts about somebody, with the file that the person stands in. */
interface Addition {
  readonly person: string;
  readonly to: string;
  readonly facts: readonly SourceFact[];
}

/** A fact, or a stretch in which a post is vacant. */
type Citing = Pick<SourceFact, 'sources'>;

/** What the files of a pack have together: posts, and pages by the keys that `keyFrom` makes. */
interface Known {
  readonly posts: ReadonlyMap<string, SourcePost>;
  readonly pages: ReadonlyMap<string, SourceFile['sources'][string]>;
}

/** Two files may call different pages by one key. */
function keyFrom(file: string, key: string): string {
  return `${file}: ${key}`;
}

function citedFrom(file: string, fact: SourceFact): SourceFact {
  return { ...fact, sources: fact.sources.map((key) => keyFrom(file, key)) };
}

function citedBy({ facts }: { readonly facts: readonly Citing[] }): string[] {
  return facts.flatMap(({ sources }) => sources);
}

function withFacts(content: SourceFile, added: readonly Addition[], known: Known): SourceFile {
  if (added.length === 0) return content;
  const facts = groupBy(added, ({ person }) => person);
  const pages = added.flatMap(citedBy).flatMap((key) => {
    const page = known.pages.get(key);
    return page === undefined ? [] : [[key, page] as const];
  });
  return {
    ...content,
    sources: { ...content.sources, ...Object.fromEntries(pages) },
    persons: content.persons.map((person) => {
      const own = facts.get(person.id)?.flatMap((one) => one.facts);
      return own === undefined ? person : withOwn(person, own, known.posts);
    }),
  };
}

/** An office that is added may be a higher one than those of the rows. */
function withOwn(
  person: SourcePerson,
  added: readonly SourceFact[],
  posts: Known['posts'],
): SourcePerson {
  const due = added
    .filter(({ status = 'held' }) => status === 'held' || status === 'shadow')
    .flatMap(({ post }) => posts.get(post ?? '')?.class ?? [])
    .map((of) => CLASSES[of].prominence);
  return {
    ...person,
    prominence: Math.max(person.prominence, ...due),
    facts: [...person.facts, ...added],
  };
}

/** A page that the additions alone cite goes with them; one that nobody cites stays, to be found. */
function withoutMoved({
  sources,
  persons,
  posts,
  additions = [],
}: SourceFile): SourceFile['sources'] {
  const own = new Set([
    ...persons.flatMap((person) => [...person.sources, ...citedBy(person)]),
    ...posts.flatMap(({ vacant }) => citedBy({ facts: vacant })),
  ]);
  const moved = new Set(additions.flatMap(citedBy));
  return Object.fromEntries(
    Object.entries(sources).filter(([key]) => own.has(key) || !moved.has(key)),
  );
}
