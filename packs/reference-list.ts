import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import * as v from 'valibot';
import { type Reference, referenceSchema } from './checks/identities.ts';

/** Where a list of people to compare with may lie; it is no part of the project. */
const REFERENCE = fileURLToPath(new URL('../../shared/data/people.jsonl.gz', import.meta.url));

/** Whether there is a list to compare with. */
export function hasReferenceList(): boolean {
  return existsSync(REFERENCE);
}

/** Its people, one JSON a line, never held whole. Throws at a line that is not one. */
export async function* readReferenceList(): AsyncGenerator<Reference> {
  const input = createReadStream(REFERENCE).pipe(createGunzip());
  for await (const line of createInterface({ input })) {
    yield v.parse(referenceSchema, JSON.parse(line));
  }
}
