import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type AreaPhrases, createAreaPhrases } from '../../../utils/names/area-phrases';
import { nameKeys } from '../../../utils/names/name-keys';
import { parsePackFile } from '../../../utils/packs/pack-file/parse-pack-file';
import type { Person } from '../../../utils/people/person';
import type { FindPeople } from '../../../utils/recognition/contract';
import { createMemoryStore } from '../../../utils/storage/memory-store';
import type { PackHeader } from '../../../utils/storage/model';

/** The packs that ship, all installed. */
export interface ShippedPacks {
  /** Their files, and how many people each has. */
  readonly files: readonly string[];
  /** Over the same store as the extension's: who is in several packs is one. */
  readonly find: FindPeople;
  /** The ways to say the areas of their offices. */
  readonly areas: AreaPhrases;
}

const PACK = /\.json(\.gz)?$/;

/** Installs every pack of a folder, by name. Throws where one cannot be read. */
export async function openShippedPacks(folder: string): Promise<ShippedPacks> {
  const paths = (await readdir(folder)).filter((file) => PACK.test(file)).sort();
  const packs = [];
  for (const path of paths) packs.push(...(await readPack(join(folder, path))));
  return installAll(packs);
}

/** A pack's people with the name of its file. */
export interface NamedPack {
  readonly file: string;
  readonly header: PackHeader;
  readonly people: readonly Person[];
}

/** Installs packs one after the other. */
export async function installAll(packs: readonly NamedPack[]): Promise<ShippedPacks> {
  const [first, ...others] = packs;
  const store = await createMemoryStore(first?.people ?? [], {
    keysOf,
    header: first?.header ?? null,
  });
  for (const pack of others) await store.installPack(pack.header, pack.people);
  const areas = createAreaPhrases();
  for (const fact of packs.flatMap((pack) => pack.people.flatMap(({ facts }) => facts))) {
    areas.note(fact.area);
  }
  const files = packs.map((pack) => `${pack.file} (${pack.people.length})`);
  return { files, find: store.find, areas };
}

/** The pack of a file; none where it is another kind of list, such as the catalogue. */
async function readPack(path: string): Promise<readonly NamedPack[]> {
  const bytes = await readFile(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || !('persons' in value)) return [];
  const pack = parsePackFile(value);
  if (!pack.ok) throw new Error(`${path}: ${pack.path ?? ''} ${pack.message}`);
  const { header, people } = pack.value;
  if (header === null) throw new Error(`${path}: a pack that ships has a header`);
  return [{ file: basename(path), header, people }];
}

function keysOf(person: Person): readonly string[] {
  return nameKeys(person).map(({ key }) => key);
}
