import { expect, it, vi } from 'vitest';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { renewLog } from '../../../utils/storage/backend/renew-log';
import { makeHeader, makePerson } from '../people';
import { allKeys, openStore } from '../stores';

const MEBIBYTE = 2 ** 20;

it('the log is filled with more than a browser keeps in one, in small rows, and none of them stays', async () => {
  const backend = createMemoryBackend();
  await openStore(backend).installPack(makeHeader(), [makePerson({ id: '1', name: 'Ann' })]);
  const before = await allKeys(backend);
  const put = vi.spyOn(backend, 'putMany');
  await renewLog(backend);
  const rows = put.mock.calls.flatMap(([, some]) => some.map(([, value]) => String(value).length));
  expect(rows.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(4 * MEBIBYTE);
  // Larger values do not go through the log.
  expect(Math.max(...rows)).toBeLessThan(MEBIBYTE / 16);
  expect(await allKeys(backend)).toEqual(before);
});
