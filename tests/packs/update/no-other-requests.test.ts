import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Ways for a program to ask a server. */
const ASKING =
  /(?<![\w.])fetch\s*\(|\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|importScripts)\b/;

/** The counted way; and the reading of files that the extension brings along. */
const ALLOWED = ['utils/packs/update/counted-fetch.ts', 'utils/packs/shipped/shipped-packs.ts'];

/** A function of the name that asks the background, and one that is handed in. */
const OTHERS = ['utils/packs/update/fetch-bytes.ts', 'entrypoints/card/people-at-hand.ts'];

it('asks a server in one place alone, which counts', () => {
  const asking = ['utils', 'entrypoints', 'components']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => ASKING.test(readFileSync(file, 'utf8')));
  expect(asking.sort()).toEqual([...ALLOWED, ...OTHERS].sort());
});
