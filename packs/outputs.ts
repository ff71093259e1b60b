import type { PackSources } from './pack-sources.ts';
import { DOCS, STARTER_PACK } from './paths.ts';
import { serialise } from './serialise.ts';
import { packPeople } from './sheets/pack-people.ts';
import { starterSheet } from './sheets/starter-sheet.ts';
import { whoSheet } from './sheets/who-sheet.ts';

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
