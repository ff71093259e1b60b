import { describe, expect, it } from 'vitest';
import type { ReadEvent } from '../../../utils/packs/formats/format';
import { TooLarge, UnreadableFile } from '../../../utils/packs/formats/format';
import { decodeText } from '../../../utils/packs/formats/text/decode-text';
import type { ImportJob } from '../../../utils/packs/import/contract';
import type { ReadBytes } from '../../../utils/packs/import/read-file';
import { type JobEffects, runJob } from '../../../utils/packs/import/run-job';
import type { SegmentBackend } from '../../../utils/storage/backend/backend';
import { createLocalLock } from '../../../utils/storage/backend/write-lock';
import { keysOf, makePerson } from '../../storage/people';
import { allKeys, BACKENDS, dyingAt, openStore } from '../../storage/stores';
import { fileOf, packed } from './files';

const line = (id: number, name: string) => JSON.stringify({ id: `${id}`, name });
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => line(at, `Ada Number${at}`)).join('\n');

/** Whole names a line; a line of `!` makes the file unreadable there. */
const readBytes: ReadBytes = async (bytes) => ({
  format: 'json-lines',
  events: read(bytes),
});
async function* read(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ReadEvent> {
  let text = '';
  for await (const piece of decodeText(bytes)) text += piece;
  for (const [at, one] of text.split('\n').entries()) {
    const place = `line ${at + 1}`;
    if (one === '!') throw new UnreadableFile('It ends here.', place);
    if (one === '?') yield { type: 'skipped', place, reason: 'is a question' };
    else if (one) yield { type: 'person', person: makePerson(JSON.parse(one)), place };
  }
}

const job = (kind: ImportJob['kind'], file: File, more = {}): ImportJob => ({
  kind,
  file,
  anySize: false,
  ...more,
});

function effects(backend: SegmentBackend, more: Partial<JobEffects> = {}): JobEffects {
  return {
    backend,
    keysOf,
    lock: createLocalLock(),
    today: () => '2025-11-01',
    readBytes,
    catalogue: async () => [],
    now: () => 0,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...more,
  };
}

describe.each(BACKENDS)('an import, %s', (_, open) => {
  it('keeps people without other names that are no person’s, and says so', async () => {
    const backend = open();
    const names = ['Norland Navy', 'Ada Hill'].map((name) => ({ name, kind: 'alias' }));
    const file = fileOf(JSON.stringify({ id: '1', name: 'Ada Lane', otherNames: names }));
    const noNames = { count: 1, names: [{ name: 'Norland Navy', person: 'Ada Lane' }] };
    expect(await runJob(job('preview', file), effects(backend))).toMatchObject({
      preview: { counts: { people: 1, skipped: 0, noNames } },
    });
    expect(await runJob(job('import', file), effects(backend))).toMatchObject({
      report: { people: 1, skipped: 0, noNames },
    });
    const found = await openStore(backend).find(['ada lane']);
    expect(found.get('ada lane')?.[0]?.otherNames).toEqual([{ name: 'Ada Hill', kind: 'alias' }]);
  });

  it('makes a pack of the file, with a report', async () => {
    const backend = open();
    const file = packed(`${line(1, 'Ada Lane')}\n?\n${line(2, 'Ben Hill')}`, 'My list.jsonl.gz');
    const outcome = await runJob(job('import', file, { title: 'Mine' }), effects(backend));

    expect(outcome).toEqual({
      type: 'imported',
      report: {
        header: { id: 'file:my list', title: 'Mine', version: '2025-11-01', licence: 'not stated' },
        read: 3,
        people: 2,
        merged: 0,
        skipped: 1,
        skips: [{ place: 'line 2', reason: 'is a question' }],
        noNames: { count: 0, names: [] },
      },
    });
    const store = openStore(backend);
    expect(await store.packs()).toMatchObject([{ id: 'file:my list', title: 'Mine', people: 2 }]);
    expect((await store.find(['ada lane'])).get('ada lane')).toMatchObject([
      { id: 'in:file:my list/1' },
    ]);
  });

  it('takes the place of an earlier file of that name, copies of it too', async () => {
    const backend = open();
    await runJob(job('import', fileOf(many(200), 'list.csv')), effects(backend));
    await runJob(job('import', fileOf(line(1, 'Ada'), 'list (1).csv')), effects(backend));
    expect(await openStore(backend).packs()).toMatchObject([{ id: 'file:list', people: 1 }]);
  });

  it('counts whom another pack has too', async () => {
    const backend = open();
    const known = '{"id":"Q1","name":"Ada"}\n{"id":"Q2","name":"Ben"}\n{"id":"x","name":"Cleo"}';
    await runJob(job('import', fileOf(known, 'one')), effects(backend));
    const next = '{"id":"Q2","name":"Benjamin"}\n{"id":"x","name":"Other"}\n{"id":"Q3","name":"E"}';
    const outcome = await runJob(job('import', fileOf(next, 'two')), effects(backend));
    expect(outcome).toMatchObject({ type: 'imported', report: { people: 3, merged: 1 } });
  });

  it.each<[string, string, object]>([
    ['that ends in the middle', `${many(700)}\n!`, { type: 'unreadable', place: 'line 701' }],
    ['of nobody', '?\n?', { type: 'unreadable', message: 'The file holds no people.' }],
    ['that is empty', '', { type: 'unreadable' }],
  ])('of a file %s changes nothing', async (_, text, expected) => {
    const backend = open();
    await runJob(job('import', fileOf(many(100))), effects(backend));
    const before = await allKeys(backend);
    expect(await runJob(job('import', fileOf(text)), effects(backend))).toMatchObject(expected);
    expect(await allKeys(backend)).toEqual(before);
  });

  it('of a file that unpacks to very much asks first', async () => {
    const bounded: ReadBytes = async (bytes, options) => {
      if (!options.anySize) throw new TooLarge(1_000);
      return readBytes(bytes, options);
    };
    const backend = open();
    const file = fileOf(many(3));
    const asked = await runJob(job('import', file), effects(backend, { readBytes: bounded }));
    expect(asked).toEqual({ type: 'too-large', bytes: 1_000 });
    const anyway = job('import', file, { anySize: true });
    const outcome = await runJob(anyway, effects(backend, { readBytes: bounded }));
    expect(outcome).toMatchObject({ type: 'imported', report: { people: 3 } });
  });

  it('that is stopped at any moment leaves nothing behind', async () => {
    const backend = open();
    await runJob(job('import', fileOf(many(100))), effects(backend));
    const before = await allKeys(backend);
    for (const writes of [1, 2, 3, 4, 5, 6]) {
      const stop = new AbortController();
      let done = 0;
      const counting: SegmentBackend = {
        ...backend,
        putMany: async (table, rows) => {
          await backend.putMany(table, rows);
          done += 1;
          if (done === writes) stop.abort();
        },
      };
      const { signal } = stop;
      const outcome = await runJob(
        job('import', fileOf(many(1_500))),
        effects(counting, { signal }),
      );
      expect(outcome).toEqual({ type: 'stopped' });
      expect(await allKeys(backend)).toEqual(before);
    }
  });

  it('whose process dies at any write leaves the old data whole, and is swept', async () => {
    for (const write of [1, 2, 3, 4, 5]) {
      const backend = open();
      await runJob(job('import', fileOf(many(100))), effects(backend));
      const before = await allKeys(backend);
      const dying = dyingAt(write, backend);
      expect(await runJob(job('import', fileOf(many(1_500))), effects(dying))).toMatchObject({
        type: 'failed',
      });
      const store = openStore(backend);
      expect(await store.packs()).toMatchObject([{ people: 100 }]);
      await store.sweep();
      expect(await allKeys(backend)).toEqual(before);
    }
  });

  it('says when there is no room left, and leaves nothing behind', async () => {
    const backend = open();
    const full: SegmentBackend = {
      ...backend,
      putMany: async (table, rows) => {
        if (table === 'shards') throw new DOMException('no room', 'QuotaExceededError');
        await backend.putMany(table, rows);
      },
    };
    const before = await allKeys(backend);
    expect(await runJob(job('import', fileOf(many(100))), effects(full))).toEqual({ type: 'full' });
    expect(await allKeys(backend)).toEqual(before);
  });
});
