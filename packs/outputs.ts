import { parsePackFile } from '../utils/packs/pack-file/parse-pack-file';
import type { Person } from '../utils/people/person';
import { DOCS, STARTER_PACK } from './paths';
import type { PackSources } from './read-sources';
import { starterSheet } from './sheets/starter-sheet';
import { whoSheet } from './sheets/who-sheet';
import { HEADER, toPopolo } from './to-popolo';

/** A file made from the sources. */
export interface Output {
  /** Where it stands in the project, for messages. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** Everything that is built from the sources: the pack, and the sheets for people to read. */
export function outputs(all: PackSources): Output[] {
  const pack = serialise(all);
  const people = packPeople(pack);
  const verified = (JSON.parse(pack) as { pack: { verified: string } }).pack.verified;
  return [
    { name: 'public/packs/starter.json', path: STARTER_PACK, text: pack },
    {
      name: 'docs/starter-pack.md',
      path: `${DOCS}/starter-pack.md`,
      text: starterSheet(all, people, verified),
    },
    { name: 'docs/who.md', path: `${DOCS}/who.md`, text: whoSheet(people, verified) },
  ];
}

/** The people of a built pack, read as the extension reads them. Throws when it would refuse them. */
function packPeople(pack: string): readonly Person[] {
  const read = parsePackFile(JSON.parse(pack));
  if (!read.ok) throw new Error(`${read.path ?? ''} ${read.message}`);
  return read.value.people;
}

/** The pack's bytes as text: the same sources always give the same file. */
function serialise(all: PackSources): string {
  return `${JSON.stringify(toPopolo(all, HEADER), null, 1)}\n`;
}
