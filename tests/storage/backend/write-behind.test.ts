import { describe, expect, it } from 'vitest';
import type { Row } from '../../../utils/storage/backend/backend';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { createWriteBehind } from '../../../utils/storage/backend/write-behind';
import { makeHeader, makePerson } from '../people';
import { allKeys, openStore } from '../stores';

/** A database whose writes end when told to. */
function slow() {
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const write = () => {
    let resolve = () => {};
    let reject: (error: Error) => void = () => {};
    const promise = new Promise<void>((done, failed) => {
      resolve = done;
      reject = failed;
    });
    ends.push({ resolve, reject });
    return promise;
  };
  return { ends, writing: createWriteBehind(write) };
}

const rows: readonly Row[] = [['a', 1]];
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('writing behind', () => {
  it('lets the next rows be made, and has one write at a time on its way', async () => {
    const { ends, writing } = slow();
    await writing.put(rows);
    expect(ends).toHaveLength(1);
    const second = writing.put(rows);
    await settle();
    expect(ends).toHaveLength(1);
    ends[0]?.resolve();
    await second;
    expect(ends).toHaveLength(2);
    const done = writing.done();
    ends[1]?.resolve();
    await done;
  });

  it('tells of what went wrong at the next, and starts nothing more', async () => {
    const { ends, writing } = slow();
    await writing.put(rows);
    ends[0]?.reject(new Error('disk full'));
    // Nobody has asked yet: an error that nobody catches would end the worker.
    await settle();
    await expect(writing.put(rows)).rejects.toThrow('disk full');
    await expect(writing.done()).rejects.toThrow('disk full');
    await writing.settled();
    expect(ends).toHaveLength(1);
  });
});

it('a pack whose people end in an error leaves no row that was still on its way', async () => {
  const backend = createMemoryBackend();
  let open = 0;
  const putMany: typeof backend.putMany = async (table, some) => {
    open += 1;
    await settle();
    await backend.putMany(table, some);
    open -= 1;
  };
  async function* people() {
    for (let n = 0; n < 600; n += 1) yield makePerson({ id: `m${n}`, name: `Many N${n}x` });
    throw new Error('cut off');
  }
  const store = openStore({ ...backend, putMany });
  await expect(store.installPack(makeHeader(), people())).rejects.toThrow('cut off');
  expect(open).toBe(0);
  expect(await allKeys(backend)).toEqual([]);
});
