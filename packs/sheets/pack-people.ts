import { parsePackFile } from '../../utils/packs/pack-file/parse-pack-file';
import type { Person } from '../../utils/people/person';

/** The people of a built pack, read as the extension reads them. Throws when it would refuse them. */
export function packPeople(pack: string): readonly Person[] {
  const read = parsePackFile(JSON.parse(pack));
  if (!read.ok) throw new Error(`${read.path ?? ''} ${read.message}`);
  return read.value.people;
}
