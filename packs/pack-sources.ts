import type { SourceFile } from './source-format';

/** A source file with the name it was read from. */
export interface NamedSource {
  readonly file: string;
  readonly content: SourceFile;
  /** Keys of pages that another file's additions brought along: somebody read them, they are no rows. */
  readonly added?: ReadonlySet<string>;
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
