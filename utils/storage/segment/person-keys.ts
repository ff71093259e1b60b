import { plainIdInPack } from '../../people/identity/pack-ids';
import { identitiesOf, identityOfId } from '../../people/identity/same-person';
import { worldwideKeys } from '../../people/identity/worldwide-ids';
import type { Person } from '../../people/person';
import { postIdOf } from '../../people/posts/posts-of';

/** No normalised name holds a control character, so these never meet a name's key. */
const MARK = '\u0001';
const POST = 'post:';
/** Before what means something only within a pack; see `identitiesOf`. */
const PLAIN_ID = `${MARK}id:`;

/** The key under which a person's own id is looked up. */
export function idKey(id: string): string {
  return MARK + identityOfId(id);
}

/** Every key of a person's own, besides names: equal keys in two records join them. */
export function identityKeys(person: Pick<Person, 'id' | 'identifiers'>): string[] {
  return identitiesOf(person).map((identity) => MARK + identity);
}

/** Those of them that another pack's record may have too. */
export function sharedKeys(person: Pick<Person, 'id' | 'identifiers'>): string[] {
  return worldwideKeys(person).map((identity) => MARK + identity);
}

/**
 * A key as it stands in the segment of a pack, whose people are listed under their plain ids; null
 * where it is the id of somebody outside the pack. Keys of names and posts are the same everywhere.
 */
export function keyInPack(key: string, pack: string | undefined): string | null {
  if (pack === undefined || !key.startsWith(PLAIN_ID)) return key;
  const id = plainIdInPack(pack, key.slice(PLAIN_ID.length));
  return id === null ? null : PLAIN_ID + id;
}

/** The key under which everyone recorded in a post is looked up. */
export function postKey(id: string): string {
  return `${MARK}${POST}${id}`;
}

const NO_KEYS: readonly string[] = [];

/** The keys of the posts a person holds or held. */
export function postKeys({ facts }: Person): readonly string[] {
  const ids = new Set<string>();
  for (const fact of facts) {
    const id = postIdOf(fact);
    if (id !== null) ids.add(id);
  }
  return ids.size === 0 ? NO_KEYS : Array.from(ids, postKey);
}

/** Whether a key is a post's: many may have held it. */
export function isPostKey(key: string): boolean {
  return key.startsWith(POST, MARK.length);
}
