import { watchLookUps } from '../../../cli/recognise/explain';
import type { FindPeople } from '../../../utils/recognition/contract';
import { readNames } from './recogniser';
import type { Link, TextToRead } from './system';

/** Keys looked up for a text, and the ids of those who bear them. */
export interface LookedUp {
  readonly keys: ReadonlySet<string>;
  readonly found: ReadonlyMap<string, readonly string[]>;
}

/** Reads a text, and takes down what was looked up for it. */
export async function readWatched(
  doc: TextToRead,
  find: FindPeople,
): Promise<{ readonly links: readonly Link[]; readonly lookedUp: LookedUp }> {
  const lookUps = watchLookUps(find);
  const links = await readNames(doc, lookUps.find);
  const { keys, found } = lookUps.asked();
  const ids = Array.from(found, ([key, people]) => [key, people.map(({ id }) => id)] as const);
  return { links, lookedUp: { keys: new Set(keys), found: new Map(ids) } };
}
