import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { answerOn } from './answering-server';

/** An optional pack of a test: whom it holds, and how its server answers otherwise than truly. */
export interface OptionalBehaviour {
  readonly people: readonly object[];
  /** In the file, where it is another than the catalogue says. */
  readonly idInFile?: string;
  /** What is sent in the place of the file. */
  readonly sent?: (file: Buffer) => Buffer;
  readonly answer?: (file: Buffer) => RequestListener;
  /** The catalogue says that it is had as a file. */
  readonly asFile?: boolean;
}

/** The version of every optional pack here. */
export const VERSION = '1.0.0';

/** The file of a pack, packed: the same people always give the same bytes. */
export function optionalFile(id: string, people: readonly object[]): Buffer {
  const pack = { id, title: id, version: VERSION, licence: 'CC0-1.0' };
  return gzipSync(JSON.stringify({ pack, persons: people }));
}

/** Serves optional packs on this machine; answers with what a catalogue says of each. */
export async function publishOptional(packs: Readonly<Record<string, OptionalBehaviour>>) {
  const answers: Record<string, RequestListener> = {};
  const asked: string[] = [];
  const server = await answerOn(answers);
  const entries = Object.entries(packs).map(([id, behaviour]) => {
    const { people, idInFile = id, sent = (all: Buffer) => all, answer, asFile } = behaviour;
    const file = optionalFile(idInFile, people);
    const path = `/${id}.json.gz`;
    answers[path] = (request, response) => {
      asked.push(id);
      if (answer) answer(file)(request, response);
      else response.end(sent(file));
    };
    return {
      ...{ id, title: id, version: VERSION, licence: 'CC0-1.0', scope: `All of ${id}.` },
      ...{ verified: '2026-06-01', people: people.length, bytes: file.length },
      address: asFile ? 'file' : server.origin + path,
      sha256: createHash('sha256').update(file).digest('hex'),
    };
  });
  return { entries, asked, host: new URL(server.origin).host, close: server.close };
}

/** Copies a build, with these optional packs in its catalogue beside those that ship. */
export function buildWithOptional(build: string, entries: readonly object[]): string {
  const copy = resolve('.output/optional-packs');
  rmSync(copy, { recursive: true, force: true });
  cpSync(build, copy, { recursive: true });
  const file = join(copy, 'packs/catalogue.json');
  const { packs } = JSON.parse(readFileSync(file, 'utf8')) as { packs: { sha256?: string }[] };
  const shipped = packs.filter(({ sha256 }) => sha256 === undefined);
  writeFileSync(file, JSON.stringify({ packs: [...shipped, ...entries] }));
  return copy;
}

/** Makes a copied build the extension's next version. */
export function raiseVersion(build: string): void {
  const file = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  const [major = '0', ...rest] = manifest.version.split('.');
  const next = [Number(major) + 1, ...rest].join('.');
  writeFileSync(file, JSON.stringify({ ...manifest, version: next }));
}
