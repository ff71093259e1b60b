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

/** Carries a failure out of the depth of a file; caught in `parsePopolo` and never outside. */
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
