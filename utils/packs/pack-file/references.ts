import { canonicalJson } from '../../people/compare';
import { type Failure, fail } from '../../result';
import type { PopoloFile } from './schema';

interface Entity {
  readonly id: string;
}

/** A list's entries by id; a Map, so that an id such as `__proto__` is a name like any other. */
type ById<T> = ReadonlyMap<string, T>;

/** Everything a file's memberships may refer to. */
export interface Entities {
  readonly persons: ById<PopoloFile['persons'][number]>;
  readonly organizations: ById<NonNullable<PopoloFile['organizations']>[number]>;
  readonly posts: ById<NonNullable<PopoloFile['posts']>[number]>;
  readonly areas: ById<NonNullable<PopoloFile['areas']>[number]>;
}

/** The file's entries by id. An id used twice within a list is thrown as a `BadReference`. */
export function indexEntities(file: PopoloFile): Entities {
  return {
    persons: byId(file.persons, 'persons'),
    organizations: byId(file.organizations ?? [], 'organizations'),
    posts: byId(file.posts ?? [], 'posts'),
    areas: byId(file.areas ?? [], 'areas'),
  };
}

/** Carries a failure out of the depth of a file; caught in `parsePackFile` and never outside. */
export class BadReference extends Error {
  readonly failure: Failure;
  constructor(message: string, path: string) {
    super(`${path} ${message}`);
    this.failure = fail(message, path);
  }
}

/** The entry an id stands for; undefined where there is no id; throws for an id nothing has. */
export function resolve<T>(found: ById<T>, id: string | undefined, path: string): T | undefined {
  if (id === undefined) return undefined;
  const entity = found.get(id);
  if (!entity) throw new BadReference(`refers to "${id}", which is not in the file`, path);
  return entity;
}

function byId<T extends Entity>(entries: readonly T[], list: string): ById<T> {
  const found = new Map<string, T>();
  entries.forEach((entry, index) => {
    if (found.has(entry.id)) {
      throw new BadReference(`"${entry.id}" is used twice`, `${list}[${index}].id`);
    }
    found.set(entry.id, entry);
  });
  return found;
}

interface Named {
  readonly id?: string | undefined;
}

/** Gathers what memberships refer to, so that each organization, post or area is written once. */
export interface Collector<T extends Named> {
  /**
   * The id to refer to it by; null where it must be written in place: it has no id, or another
   * pack's entry of that id says something else.
   */
  refer(entity: T): string | null;
  /** Everything referred to, in the order first met. */
  all(): readonly T[];
}

/** An empty collector. */
export function createCollector<T extends Named>(): Collector<T> {
  const known = new Map<string, { entity: T; text: string }>();
  return {
    refer(entity) {
      if (entity.id === undefined) return null;
      const text = canonicalJson(entity);
      const first = known.get(entity.id);
      if (!first) known.set(entity.id, { entity, text });
      return !first || first.text === text ? entity.id : null;
    },
    all: () => [...known.values()].map(({ entity }) => entity),
  };
}
