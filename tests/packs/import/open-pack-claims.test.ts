import { describe, expect, it } from 'vitest';
import type { ImportJob } from '../../../utils/packs/import/contract';
import { readBytes } from '../../../utils/packs/import/read-bytes';
import { runJob } from '../../../utils/packs/import/run-job';
import type { CataloguePack } from '../../../utils/packs/shipped/catalogue';
import { sha256 } from '../../../utils/sha256';
import { createLocalLock } from '../../../utils/storage/backend/write-lock';
import { keysOf, makeHeader, makePerson } from '../../storage/people';
import { allKeys, BACKENDS, openStore } from '../../storage/stores';
import { fileOf } from './files';

const pack = (id: string) => ({ id, title: 'Mine', version: '9', licence: 'CC0-1.0' });
const popolo = (id: string, ...ids: string[]) =>
  JSON.stringify({ pack: pack(id), persons: ids.map((one) => ({ id: one, name: 'Jo Doe' })) });
const lines = (id: string, ...ids: string[]) =>
  [{ pack: pack(id) }, ...ids.map((one) => ({ id: one, name: 'Jo Doe' }))]
    .map((line) => JSON.stringify(line))
    .join('\n');
const LATE = Array.from({ length: 2_000 }, (_, at) => `p${at}`);

/** Files that claim an id which no file may; where, and what is said of it. */
const REFUSED: readonly [why: string, name: string, text: string, place: string, said: string][] = [
  ['of a pack that comes with the extension', 'mine.json', popolo('starter', '1'), 'mine.json, pack, id', '“starter”'],
  ['the same in JSON lines', 'mine.jsonl', lines('starter', '1'), 'mine.jsonl, pack, id', '“starter”'],
  ['of somebody the reader added', 'mine.json', popolo('mine', '1', 'own:1'), 'mine.json, persons[1], id', '“own:1”'],
  ['the same in JSON lines', 'mine.jsonl', lines('mine', '1', 'own:1'), 'mine.jsonl, line 3, id', '“own:1”'],
  ['the same in a table', 'mine.csv', 'id,name,role\n1,Ann Lane,Mayor\nown:1,Jo Doe,Mayor\n', 'mine.csv, row 3, id', '“own:1”'],
  ['the same at the end of many', 'mine.jsonl', lines('mine', ...LATE, 'own:1'), 'mine.jsonl, line 2002, id', '“own:1”'],
]; // biome-ignore format: a table

/** What is known of a pack before its file is read. */
interface Claimed {
  readonly expect?: ImportJob['expect'];
  readonly listed?: readonly CataloguePack[];
}

/** The catalogue's entry of an optional pack with this file. */
async function entryOf(file: File): Promise<CataloguePack> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {
    ...{ ...pack('nor'), scope: 'Wardens.', people: 1, bytes: bytes.length, address: 'file' },
    sha256: await sha256(bytes),
  };
}

describe.each(BACKENDS)('a file that claims an id, in %s', (_, open) => {
  async function run(kind: ImportJob['kind'], file: File, { expect, listed = [] }: Claimed = {}) {
    const backend = open();
    const store = openStore(backend);
    await store.installPack(makeHeader({ id: 'starter', title: 'Starter' }), [
      makePerson({ id: 'Q1', name: 'Keir Starmer' }),
    ]);
    await store.saveOwn(makePerson({ id: 'own:1', name: 'Jo Doe' }));
    const before = await allKeys(backend);
    const outcome = await runJob(
      { kind, file, anySize: false, ...(expect && { expect }) },
      {
        backend,
        keysOf,
        lock: createLocalLock(),
        today: () => '2026-01-01',
        catalogue: async () => listed,
        readBytes,
        now: () => 0,
        signal: new AbortController().signal,
        onProgress: () => undefined,
      },
    );
    const isSame = JSON.stringify(before) === JSON.stringify(await allKeys(backend));
    return { outcome, isSame, store };
  }

  it.each(REFUSED)('%s is refused, with the place, and nothing is written', async (_, ...file) => {
    const [name, text, place, said] = file;
    for (const kind of ['preview', 'import'] as const) {
      const { outcome, isSame, store } = await run(kind, fileOf(text, name));
      expect(outcome).toMatchObject({
        type: 'unreadable',
        place,
        message: expect.stringContaining(said),
      });
      expect(isSame).toBe(true);
      expect(await store.packs()).toMatchObject([{ id: 'starter', title: 'Starter' }]);
    }
  });

  it('the bundled pack itself, announced at its own address, is taken', async () => {
    const expected = { pack: 'starter', version: '9' };
    const file = fileOf(popolo('starter', '1'), 'starter.json');
    const { outcome, store } = await run('import', file, { expect: expected });
    expect(outcome.type).toBe('imported');
    expect(await store.packs()).toMatchObject([{ id: 'starter', version: '9' }]);
  });

  it('nothing but its own is taken', async () => {
    const { outcome } = await run('import', fileOf(popolo('mine', '1', 'owner:1'), 'starter.json'));
    expect(outcome.type).toBe('imported');
  });

  describe('the id of an optional pack', () => {
    const NOR = fileOf(popolo('nor', '1'), 'nor.json');
    const SAME_SIZE = fileOf(popolo('nor', '2'), 'nor.json');

    it('is taken where it is the file that the catalogue lists', async () => {
      const listed = [await entryOf(NOR)];
      expect((await run('preview', NOR, { listed })).outcome.type).toBe('previewed');
      const { outcome, store } = await run('import', NOR, { listed });
      expect(outcome.type).toBe('imported');
      expect((await store.packs()).map(({ id }) => id)).toContain('nor');
    });

    it.each([
      ['of the same size', SAME_SIZE],
      ['of another size', fileOf(popolo('nor', '1', '2'), 'nor.json')],
    ])('is refused in any other file, %s, and nothing is written', async (_, file) => {
      const listed = [await entryOf(NOR)];
      for (const kind of ['preview', 'import'] as const) {
        const { outcome, isSame } = await run(kind, file, { listed });
        expect(outcome).toMatchObject({ type: 'unreadable', place: 'nor.json, pack, id' });
        expect(outcome).toMatchObject({ message: expect.stringContaining('“nor” is that of an') });
        expect(isSame).toBe(true);
      }
    });

    it('is taken in a version that was announced at the pack’s own address', async () => {
      const listed = [await entryOf(NOR)];
      const expected = { pack: 'nor', version: '9' };
      const { outcome } = await run('import', SAME_SIZE, { expect: expected, listed });
      expect(outcome.type).toBe('imported');
    });

    it('is refused in a file that was announced and is another, and nothing is written', async () => {
      const { bytes, sha256: hash = '' } = await entryOf(NOR);
      const expected = { pack: 'nor', version: '9', file: { bytes, sha256: hash } };
      expect((await run('import', NOR, { expect: expected })).outcome.type).toBe('imported');
      const { outcome, isSame } = await run('import', SAME_SIZE, { expect: expected });
      expect(outcome).toMatchObject({ type: 'unreadable', place: 'nor.json' });
      expect(isSame).toBe(true);
    });
  });
});
