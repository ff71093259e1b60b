import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parsePackFile } from '../utils/packs/pack-file/parse-pack-file';
import type { Person } from '../utils/people/person';
import { catalogueText } from './catalogue-text';
import type { ListedPack } from './pack-list';
import { DOCS, OPTIONAL, SHIPPED } from './paths';
import type { WrittenPack } from './read-sources';
import { packSheet } from './sheets/pack-sheet';
import { packsSheet } from './sheets/packs-sheet';
import { type AskedPack, whoSheet } from './sheets/who-sheet';
import { toPopolo } from './to-popolo';

/** A file made from the sources. */
export interface Output {
  /** Where it stands in the project, for messages. */
  readonly name: string;
  readonly path: string;
  /** Before it is packed, where its name ends in `.gz`. */
  readonly text: string;
}

/** Everything that is built from the sources: the packs, and the sheets for people to read. */
export function outputs(packs: readonly WrittenPack[]): Output[] {
  const built = packs.map((pack) => ({ pack, text: serialise(pack) }));
  const shipped = built.filter(({ pack }) => !pack.header.optional);
  const files = built.map(({ pack: { header }, text }) => ({ header, output: file(header, text) }));
  const listed = files.map(({ header, output: { text, ...of } }) => ({
    ...{ header, text },
    bytes: writtenBytes({ text, ...of }),
  }));
  return [
    ...files.map((one) => one.output),
    output('public/packs', SHIPPED, 'catalogue.json', catalogueText(listed)),
    ...built.map(({ pack, text }) => ownSheet(pack, text)),
    output('docs', DOCS, 'who.md', whoSheet(shipped.map(asked))),
    output('docs', DOCS, 'packs.md', packsSheet(packs, sheetName)),
  ];
}

/** The file of a pack, where what ships stands or beside it. */
function file({ optional, file }: ListedPack, text: string): Output {
  return optional
    ? output('packs/optional', OPTIONAL, file, text)
    : output('public/packs', SHIPPED, file, text);
}

/** Where a pack's own sheet stands, beside `docs/packs.md`. */
function sheetName({ id }: ListedPack): string {
  return id === 'starter' ? 'starter-pack.md' : `${id}-pack.md`;
}

function ownSheet(pack: WrittenPack, text: string): Output {
  const sheet = packSheet(pack, packPeople(text), verifiedDay(text));
  return output('docs', DOCS, sheetName(pack.header), sheet);
}

/** A pack as the store has it, its people knowing that they are of it. */
function asked({ pack, text }: { readonly pack: WrittenPack; readonly text: string }): AskedPack {
  const people = packPeople(text).map((person) => ({ ...person, pack: pack.header.id }));
  return { people, verified: verifiedDay(text) };
}

function verifiedDay(pack: string): string {
  return (JSON.parse(pack) as { pack: { verified: string } }).pack.verified;
}

function output(shown: string, folder: string, file: string, text: string): Output {
  return { name: `${shown}/${file}`, path: join(folder, file), text };
}

/** The people of a built pack, read as the extension reads them. Throws when it would refuse them. */
function packPeople(pack: string): readonly Person[] {
  const read = parsePackFile(JSON.parse(pack));
  if (!read.ok) throw new Error(`${read.path ?? ''} ${read.message}`);
  return read.value.people;
}

/** A pack's bytes as text: the same sources always give the same. Who reads it plain reads lines. */
function serialise(pack: WrittenPack): string {
  const isPacked = pack.header.file.endsWith('.gz');
  return `${JSON.stringify(toPopolo(pack), null, isPacked ? 0 : 1)}\n`;
}

/** The bytes of an output as its file has them. */
export function bytesOf({ path, text }: Output): Uint8Array {
  return path.endsWith('.gz') ? gzipSync(text, { level: 9 }) : new TextEncoder().encode(text);
}

/** The bytes its file has once it is built: what says the same already stays, however it was packed. */
function writtenBytes(output: Output): Uint8Array {
  return isBuilt(output) ? readFileSync(output.path) : bytesOf(output);
}

/** Whether its file says what the sources make; how it is packed differs from machine to machine. */
export function isBuilt({ path, text }: Output): boolean {
  if (!existsSync(path)) return false;
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') === text;
}
