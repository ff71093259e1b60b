import { groupByEach } from '../../group-by';
import type { Person } from '../../people/person';
import type { Post } from '../../people/posts/post';
import { postsOf } from '../../people/posts/posts-of';
import type { KeysOf } from '../model';
import { identityKeys, idKey, postKey, postKeys } from '../segment/person-keys';
import { completePeople, type JoinedPerson, recordsUnder } from './join-records';
import type { Snapshot } from './snapshot';

/** Who bears each of the name keys: the reader's own first, then the most prominent. */
export async function findByKeys(
  view: Snapshot,
  keys: readonly string[],
  keysOf: KeysOf,
): Promise<Map<string, Person[]>> {
  const records = await recordsUnder(view, keys, keysOf);
  const people = await completePeople(view, records, view.own.byKeys(keys));
  const wanted = new Set(keys);
  const bearers = people.sort(byWeight).map(({ line }) => line.person);
  // Asked again of the joined person: a correction may have taken a name away.
  return groupByEach(bearers, (one) => new Set(keysOf(one).filter((key) => wanted.has(key))));
}

/**
 * The people of these ids; each id of a joined person leads to them, and so does a worldwide one
 * that they have as an identifier. Unknown ids are absent.
 */
export async function findByIds(
  view: Snapshot,
  ids: readonly string[],
): Promise<Map<string, JoinedPerson>> {
  const keys = ids.map(idKey);
  const records = await recordsUnder(view, keys, identityKeys);
  const people = await completePeople(view, records, view.own.byKeys(keys));
  const byKey = new Map<string, JoinedPerson>();
  for (const known of people) for (const key of keysOfKnown(known)) byKey.set(key, known);
  return new Map(
    ids.flatMap((id) => {
      const known = byKey.get(idKey(id));
      return known ? [[id, known] as const] : [];
    }),
  );
}

/** A post with everyone recorded in it, over all packs and the reader's own; null: nobody is. */
export async function findPost(view: Snapshot, id: string): Promise<Post | null> {
  const key = postKey(id);
  const records = await recordsUnder(view, [key], postKeys);
  const known = await completePeople(view, records, view.own.byKeys([key]));
  return postsOf(known.map(({ line }) => line.person)).get(id) ?? null;
}

function keysOfKnown({ ids, packed, line }: JoinedPerson): readonly string[] {
  return [...ids.map(idKey), ...identityKeys(packed ?? line.person), ...identityKeys(line.person)];
}

function byWeight(one: JoinedPerson, other: JoinedPerson): number {
  const own = Number(other.line.origin !== 'pack') - Number(one.line.origin !== 'pack');
  return own || (other.line.person.prominence ?? 0) - (one.line.person.prominence ?? 0);
}
