import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip, gunzipSync } from 'node:zlib';
import { SHIPPED_PACKS } from '../../../utils/packs/shipped/shipped-packs';
import { identityOfId } from '../../../utils/people/identity/same-person';
import { worldwideKeys } from '../../../utils/people/identity/worldwide-ids';
import type { Person } from '../../../utils/people/person';
import { madePeople } from './made-people';

/** As many as the real list has. */
export const LIST_PEOPLE = 327_671;
const REAL = '../shared/data/people.jsonl.gz';

/** A list of people to import, and some of the names in it. */
export interface List {
  readonly path: string;
  /** Whether it is the real list; else one of as many made people. */
  readonly isReal: boolean;
  /** Full names of two plain words, from all over the list, of people whom no pack that ships has. */
  readonly names: readonly string[];
}

/** The real list where it is there; else a made one, written into the folder of builds. */
export async function openList(): Promise<List> {
  const isReal = existsSync(REAL);
  const path = isReal ? resolve(REAL) : writeMadeList();
  return { path, isReal, names: await plainNames(path) };
}

function writeMadeList(): string {
  mkdirSync('.output', { recursive: true });
  const path = resolve('.output/bench-people.jsonl');
  const lines = [...madePeople(LIST_PEOPLE)].map(({ id, name, birth, summary, facts }) =>
    JSON.stringify({
      ...{ id, name, birth, desc: summary },
      roles: facts.map(({ label, from, to }) => ({ title: label, start: from, end: to })),
    }),
  );
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** Long enough, and rare enough in form, to be read as nothing but names. */
const PLAIN = /^[A-Z][a-z]{4,} [A-Z][a-z]{5,}$/;
const EVERY = 16;

async function plainNames(path: string): Promise<string[]> {
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  const names = new Set<string>();
  const shipped = shippedIdentities();
  let count = 0;
  for await (const line of createInterface({ input })) {
    count += 1;
    if (count % EVERY !== 0) continue;
    const { id, name } = JSON.parse(line) as { id: string; name: string };
    // Somebody whom a pack has too bears the pack's name, not the list's.
    if (PLAIN.test(name) && !shipped.has(identityOfId(id))) names.add(name);
  }
  return [...names];
}

function shippedIdentities(): ReadonlySet<string> {
  return new Set(SHIPPED_PACKS.flatMap(({ file }) => packIdentities(`public/packs/${file}`)));
}

function packIdentities(path: string): string[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const { persons } = JSON.parse(text) as { persons: PackRecord[] };
  return persons.flatMap(({ id, identifiers = [] }) => worldwideKeys({ id, identifiers }));
}

type PackRecord = Pick<Person, 'id'> & Partial<Pick<Person, 'identifiers'>>;
