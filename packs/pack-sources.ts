import type { SourceFile } from './source-format.ts';

/** A source file with the name it was read from. */
export interface NamedSource {
  readonly file: string;
  readonly content: SourceFile;
}

/** All source files as one: a post or an organization may stand in another country's file. */
export interface PackSources {
  readonly files: readonly NamedSource[];
  readonly organizations: ReadonlyMap<string, SourceFile['organizations'][number]>;
  readonly areas: ReadonlyMap<string, SourceFile['areas'][number]>;
  readonly posts: ReadonlyMap<string, SourceFile['posts'][number]>;
  /** A person listed twice is found by a check, which can say where. */
  readonly people: ReadonlyMap<string, SourceFile['persons'][number]>;
}

/** Joins the files; the same id twice is refused, as the later one would silently win. */
export function joinSources(files: readonly NamedSource[]): PackSources {
  return {
    files,
    organizations: index(files, (content) => content.organizations),
    areas: index(files, (content) => content.areas),
    posts: index(files, (content) => content.posts),
    people: new Map(
      files.flatMap(({ content }) => content.persons.map((person) => [person.id, person])),
    ),
  };
}

function index<T extends { id: string }>(
  files: readonly NamedSource[],
  pick: (content: SourceFile) => readonly T[],
): ReadonlyMap<string, T> {
  const all = new Map<string, T>();
  for (const { file, content } of files) {
    for (const item of pick(content)) {
      if (all.has(item.id)) throw new Error(`${file}: ${item.id}: this id is already taken`);
      all.set(item.id, item);
    }
  }
  return all;
}
