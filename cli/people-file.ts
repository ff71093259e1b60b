import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import { withoutNoNames } from '../utils/names/no-names';
import { personOfLine } from '../utils/packs/formats/json-lines/person-of-line';
import { parseJson } from '../utils/packs/formats/text/parse-json';
import { parsePackFile } from '../utils/packs/pack-file/parse-pack-file';
import { packHeaderSchema } from '../utils/packs/pack-file/schema';
import { parseWith } from '../utils/people/parse/parse-with';
import type { Person } from '../utils/people/person';
import { type Failure, fail, ok, type Result } from '../utils/result';
import type { PackHeader } from '../utils/storage/model';

/** Stops the reading of a people file; says what is wrong and at which line or field. */
export class BadPeopleFile extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super([failure.path, failure.message].filter(Boolean).join(' '));
    this.failure = failure;
  }
}

const LINES = /\.jsonl(\.gz)?$/;

/**
 * The people of a file, one after the other: Popolo as `.json` / `.json.gz`, or `.jsonl` /
 * `.jsonl.gz` with one person a line, which is never held whole. As in an import, other names that
 * are no person's are left out. Throws `BadPeopleFile`.
 */
export async function* readPeople(path: string): AsyncGenerator<Person> {
  const people = LINES.test(path) ? readLines(path) : await readPopolo(path);
  for await (const person of people) yield withoutNoNames(person).person;
}

/** All people of a file. */
export async function openPeopleFile(path: string): Promise<Result<readonly Person[]>> {
  const people: Person[] = [];
  try {
    for await (const person of readPeople(path)) people.push(person);
  } catch (error) {
    if (error instanceof BadPeopleFile) return error.failure;
    throw error;
  }
  return ok(people);
}

/** How a pack describes itself; null where the file is none. Throws `BadPeopleFile`. */
export async function readPackHeader(path: string): Promise<PackHeader | null> {
  if (LINES.test(path)) return null;
  const json = await readJson(path);
  const header = parseWith(packHeaderSchema, json.ok && (json.value as { pack?: unknown }).pack);
  return header.ok ? header.value : null;
}

async function readJson(path: string) {
  const bytes = await readFile(path).catch((error: Error) => unreadable(error));
  return parseJson(path.endsWith('.gz') ? unpacked(bytes) : bytes.toString('utf8'));
}

async function readPopolo(path: string): Promise<readonly Person[]> {
  const json = await readJson(path);
  const pack = json.ok ? parsePackFile(json.value) : json;
  if (!pack.ok) throw new BadPeopleFile(pack);
  return pack.value.people;
}

function unpacked(bytes: Buffer): string {
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch (error) {
    return unreadable(error as Error);
  }
}

async function* readLines(path: string): AsyncGenerator<Person> {
  let number = 0;
  for await (const line of linesOf(path)) {
    number++;
    if (line.trim() === '') continue;
    const json = parseJson(line);
    const person = json.ok ? personOfLine(json.value) : json;
    if (!person.ok) throw new BadPeopleFile(atLine(person, number));
    yield person.value;
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const input: Readable = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  // A pipe does not hand errors on: without this a missing file would wait for ever.
  file.once('error', (error) => input.destroy(error));
  let rest = '';
  try {
    for await (const chunk of input.setEncoding('utf8')) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    unreadable(error as Error);
  }
  if (rest !== '') yield rest;
}

function atLine(failure: Failure, line: number): Failure {
  const path = failure.path === undefined ? `line ${line}:` : `line ${line}: ${failure.path}`;
  return fail(failure.message, path);
}

function unreadable(error: Error): never {
  throw new BadPeopleFile(fail(`cannot be read: ${error.message}`));
}
