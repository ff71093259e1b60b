import { createReadStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { madePeople } from './made-people';

/** As many as the real list has. */
export const LIST_PEOPLE = 327_671;
const REAL = '../shared/data/people.jsonl.gz';

/** A list of people to import, and some of the names in it. */
export interface List {
  readonly path: string;
  /** Whether it is the real list; else one of as many made people. */
  readonly isReal: boolean;
  /** Full names of two plain words, from all over the list. */
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
  let count = 0;
  for await (const line of createInterface({ input })) {
    count += 1;
    if (count % EVERY !== 0) continue;
    const { name } = JSON.parse(line) as { name: string };
    if (PLAIN.test(name)) names.add(name);
  }
  return [...names];
}
