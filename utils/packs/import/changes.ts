import type { Person } from '../../people/person';
import { CHANGE_SAMPLES } from './constants';
import type { NamedCount, PeopleChanges } from './contract';
import { type RecordHash, recordHash, textHash } from './person-fingerprint';

/** Compares a new version with the present one, of which it holds two numbers a person. */
export interface Comparison {
  /** A person of the present version; all of them before the first of the new one. */
  present(person: Person): void;
  /** A person of the new version, each once. */
  next(person: Person): void;
  /** Whether the new version has met them; asked to name those who are gone. */
  isGone(person: Person): boolean;
  /** What has been found; `goneNames` are of those who are gone. */
  changes(goneNames: readonly string[]): PeopleChanges;
}

/** Nothing compared yet. */
export function createComparison(): Comparison {
  const before = new Map<RecordHash, RecordHash>();
  const added = createNamedCount();
  const changed = createNamedCount();
  let same = 0;
  return {
    present(person) {
      before.set(textHash(person.id), recordHash(person));
    },
    next(person) {
      const id = textHash(person.id);
      const hash = before.get(id);
      if (hash === undefined) added.add(person.name);
      else if (hash !== recordHash(person)) changed.add(person.name);
      else same += 1;
      before.delete(id);
    },
    isGone: ({ id }) => before.has(textHash(id)),
    changes: (goneNames) => ({
      added: added.counted(),
      changed: changed.counted(),
      gone: { count: before.size, names: goneNames },
      same,
    }),
  };
}

function createNamedCount() {
  let count = 0;
  const names: string[] = [];
  return {
    add(name: string): void {
      count += 1;
      if (names.length < CHANGE_SAMPLES) names.push(name);
    },
    counted: (): NamedCount => ({ count, names }),
  };
}
