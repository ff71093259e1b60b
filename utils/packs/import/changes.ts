import type { Day, Person } from '../../people/person';
import type { Post } from '../../people/posts/post';
import { postAsOf } from '../../people/posts/post-as-of';
import { postIdOf, postsOf } from '../../people/posts/posts-of';
import { CHANGE_SAMPLES, POSTS_COMPARED_MAX } from './constants';
import type { Handover, NamedCount, PeopleChanges } from './contract';
import {
  fingerprintOfPerson,
  fingerprintOfText,
  type ShortFingerprint,
} from './person-fingerprint';

/** Compares a new version with the present one, of which it holds two numbers a person. */
export interface Comparison {
  /** A person of the present version; all of them before the first of the new one. */
  present(person: Person): void;
  /** A person of the new version, each once. */
  next(person: Person): void;
  /** Whether the new version has met them; asked to name those who are gone. */
  isGone(person: Person): boolean;
  /** The changes found; `goneNames` are of those who are gone. */
  changes(goneNames: readonly string[]): PeopleChanges;
}

/** Nothing compared yet. */
export function createComparison(): Comparison {
  const before = new Map<ShortFingerprint, ShortFingerprint>();
  const added = createNamedCount();
  const changed = createNamedCount();
  let same = 0;
  return {
    present(person) {
      before.set(fingerprintOfText(person.id), fingerprintOfPerson(person));
    },
    next(person) {
      const id = fingerprintOfText(person.id);
      const known = before.get(id);
      if (known === undefined) added.add(person.name);
      else if (known !== fingerprintOfPerson(person)) changed.add(person.name);
      else same += 1;
      before.delete(id);
    },
    isGone: ({ id }) => before.has(fingerprintOfText(id)),
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

/** Keeps of a version's people what tells who holds its single-holder posts. */
interface PostWatch {
  note(person: Person): void;
  /** The posts of the version by id. */
  posts(): ReadonlyMap<string, Post>;
}

/** A watch that has seen nobody. */
export function watchPosts(): PostWatch {
  const people: Person[] = [];
  let facts = 0;
  return {
    note(person) {
      const held = person.facts.filter((fact) => fact.post?.single && postIdOf(fact) !== null);
      if (held.length === 0 || facts + held.length > POSTS_COMPARED_MAX) return;
      facts += held.length;
      people.push(bare(person, held));
    },
    posts: () => postsOf(people),
  };
}

/** The posts that change hands, by what they are called. */
export function handoversBetween(before: PostWatch, after: PostWatch, today: Day): Handover[] {
  const [old, young] = [before.posts(), after.posts()];
  const ids = new Set([...old.keys(), ...young.keys()]);
  return [...ids]
    .flatMap((id) => handoverOf(old.get(id), young.get(id), today) ?? [])
    .sort((one, other) => (one.post < other.post ? -1 : 1));
}

function handoverOf(old: Post | undefined, young: Post | undefined, today: Day): Handover | null {
  const [before, after] = [holdersOf(old, today), holdersOf(young, today)];
  const isSame = [...before.keys()].sort().join('\n') === [...after.keys()].sort().join('\n');
  if (isSame) return null;
  const post = young?.label ?? old?.label ?? '';
  return { post, before: [...before.values()], after: [...after.values()] };
}

/** Names by id. */
function holdersOf(post: Post | undefined, today: Day): ReadonlyMap<string, string> {
  const holders = post ? postAsOf(post, today).holders : [];
  return new Map(holders.map(({ person }) => [person.id, person.name]));
}

function bare({ id, name, death, verified }: Person, facts: Person['facts']): Person {
  return {
    ...{ id, name, facts, otherNames: [], identifiers: [], links: [], sources: [] },
    ...(death !== undefined && { death }),
    ...(verified !== undefined && { verified }),
  };
}
