import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pageHandlers } from '../../../entrypoints/background/page-handlers';
import { nameKeys } from '../../../utils/names/name-keys';
import { parsePackFile } from '../../../utils/packs/pack-file/parse-pack-file';
import { completeClaims } from '../../../utils/packs/shipped/complete-claims';
import { isComplete } from '../../../utils/people/complete';
import { createMemoryStore } from '../../../utils/storage/memory-store';

const FILE = gunzipSync(readFileSync('public/packs/us-government.json.gz')).toString('utf8');
const PACK = parsePackFile(JSON.parse(FILE));
const { header, people } = PACK.ok ? PACK.value : { header: null, people: [] };

const SENATE = { class: 'legislator', organization: 'us-senate' };

it('a pack that ships says of which offices it has everyone, and on which days', () => {
  const claims = completeClaims(header ? [header] : []);
  expect(isComplete(claims, SENATE, '2024-03-10')).toBe(true);
  expect(isComplete(claims, SENATE, '1999-03-10')).toBe(false);
  expect(isComplete(claims, { ...SENATE, organization: 'au-senate' }, '2024-03-10')).toBe(false);
  expect(isComplete(claims, { ...SENATE, class: 'minister' }, '2024-03-10')).toBe(false);
});

it('another pack’s word is not taken, and a claim without an end lasts as long as the pack', () => {
  const plain = { title: '', version: '1', licence: '', verified: '2025-01-01' };
  const complete = [{ ...SENATE, from: '2001-01-03' }];
  expect(completeClaims([{ ...plain, id: 'somebodys', complete }])).toEqual([]);
  const claims = completeClaims([{ ...plain, id: 'us-government', complete }]);
  expect(isComplete(claims, SENATE, '2025-01-01')).toBe(true);
  expect(isComplete(claims, SENATE, '2025-01-02')).toBe(false);
});

it.each([
  ['us-government', ['Murkowski']],
  ['somebodys', []],
])('the word of the pack %s reaches recognition', async (id, found) => {
  const keysOf = (person: (typeof people)[number]) => nameKeys(person).map(({ key }) => key);
  const store = await createMemoryStore(people, { keysOf, header: header && { ...header, id } });
  const { recognise } = pageHandlers(store, async () => undefined);
  const blocks = [{ index: 0, text: 'They met Senator Murkowski and Senator Scott.' }];
  const article = { published: '2024-03-10', language: 'en' };
  const { mentions } = await recognise.answer({ blocks, article });
  expect(mentions.map(({ text }) => text)).toEqual(found);
});
