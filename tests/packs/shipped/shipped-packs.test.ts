import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parsePackList } from '../../../packs/pack-list';
import {
  installShipped,
  SHIPPED_PACKS,
  segmentReader,
  shippedReader,
} from '../../../utils/packs/shipped/shipped-packs';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { SEGMENT_FORMAT } from '../../../utils/storage/constants';
import { allKeys, openStore, writing } from '../../storage/stores';
import { segmentOf } from './segments';

afterEach(() => void vi.restoreAllMocks());

it('are those of the list that packs are built from, save the optional ones, in its order', () => {
  const { packs } = parsePackList(readFileSync('packs/packs.yaml', 'utf8'));
  const listed = packs.filter(({ optional }) => !optional);
  expect(SHIPPED_PACKS).toEqual(listed.map(({ id, file }) => ({ id, file })));
});

const BASE = 'moz-extension://e2c0a8f4/';
const serve = (bytes: string | Uint8Array<ArrayBuffer>) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(bytes));

it('a shipped file is read as it is', async () => {
  const asked = serve('{"plain": 1}');
  expect(await shippedReader(BASE)('a.json')).toEqual({ plain: 1 });
  expect(String(asked.mock.calls[0]?.[0])).toBe('moz-extension://e2c0a8f4/packs/a.json');
});

const MINE = {
  pack: { id: 'mine', title: 'M', version: '2', licence: 'CC0-1.0' },
  persons: [{ id: 'Q1', name: 'Ada Example' }],
};
const PACKS = [{ id: 'mine', file: 'mine.json' }];

describe('the file of a pack', () => {
  it('is unpacked from its address', async () => {
    const asked = serve(new Uint8Array(gzipSync('packed')));
    expect(new TextDecoder().decode(await segmentReader(BASE)('a.segment.gz'))).toBe('packed');
    expect(String(asked.mock.calls[0]?.[0])).toBe('moz-extension://e2c0a8f4/packs/a.segment.gz');
  });

  type Damage = (file: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
  const altered = (at: number, file: Uint8Array<ArrayBuffer>) =>
    file.map((byte, index) => (index === at ? byte ^ 1 : byte));
  const packed = (file: Uint8Array) => new Uint8Array(gzipSync(file));
  type Head = { meta: Record<string, unknown>; filter: [string, number]; profiles: unknown[][] };
  /** With another head. */
  const edited = (edit: (head: Head & Record<string, unknown>) => void): Damage => {
    return (file) => {
      const end = file.indexOf(0x0a);
      const head = JSON.parse(new TextDecoder().decode(file.subarray(0, end)));
      edit(head);
      return packed(
        Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), file.subarray(end + 1)]),
      );
    };
  };
  const blockOf = ({ profiles }: Head) => (profiles[0] ?? [])[1] as [string, number];

  it.each<[name: string, damage: Damage, says: RegExp | string]>([
    ['empty', () => new Uint8Array(), 'cannot be read'],
    ['no gzip', (file) => file, 'cannot be read'],
    ['cut short', (file) => packed(file).slice(0, -9), 'cannot be read'],
    ['cut in its middle', (file) => packed(file).slice(0, 300), 'cannot be read'],
    ['one bit altered', (file) => altered(200, packed(file)), 'cannot be read'],
    ['another checksum', (file) => altered(packed(file).length - 6, packed(file)), 'cannot be read'],
    ['cut short before it was packed', (file) => packed(file.slice(0, -1)), / has \d+ bytes below its head in the place of \d+/],
    ['longer than its head says', (file) => packed(Buffer.concat([file, file])), / has \d+ bytes below its head in the place of \d+/],
    ['something else', () => packed(Buffer.from('not a segment\n')), ': does not begin as the file of a pack does'],
    ['no line at all', () => packed(Buffer.from('{')), ': does not begin as the file of a pack does'],
    ['another version', edited((head) => Object.assign(head, { file: 2 })), ', file: is another version of such files'],
    ['of older segments', edited(({ meta }) => Object.assign(meta, { format: SEGMENT_FORMAT - 1 })), ', meta.format: is another version of segments'],
    ['not finished', edited(({ meta }) => Object.assign(meta, { complete: false })), /, meta\.complete: /],
    ['without the pack', edited(({ meta }) => void delete meta.header), ', meta.header: is missing'],
    ['of no number of people', edited(({ meta }) => Object.assign(meta, { people: '1' })), ', meta.people: must be a number'],
    ['with an unknown kind of row', edited((head) => void blockOf(head).splice(0, 1, 'page')), ', profiles[0][1]: must be a piece, or named pieces'],
    ['with half a number', edited((head) => {
      head.filter[1] -= 1;
      blockOf(head)[1] += 1;
    }), ': has numbers that are cut short'],
    ['another pack’s', edited(({ meta }) => Object.assign(meta.header ?? {}, { id: 'ours' })), ', meta.header: is not the pack “mine”'],
  ])('that is damaged is named, and nothing changes: %s', async (_, damage, says) => {
    const backend = createMemoryBackend();
    await openStore(backend).installPack({ ...MINE.pack, version: '1' }, []);
    const before = await allKeys(backend);
    serve(damage(await segmentOf(MINE)));
    const installed = installShipped(writing(backend), PACKS, segmentReader(BASE));
    await expect(installed).rejects.toThrow(/^mine\.segment\.gz/);
    await expect(installed).rejects.toThrow(says);
    expect(await allKeys(backend)).toEqual(before);
  }); // biome-ignore format: a table

  it('that is whole takes the place of the earlier version', async () => {
    const backend = createMemoryBackend();
    await openStore(backend).installPack({ ...MINE.pack, version: '1' }, []);
    serve(new Uint8Array(gzipSync(await segmentOf(MINE))));
    await installShipped(writing(backend), PACKS, segmentReader(BASE));
    const packs = await openStore(backend).packs();
    expect(packs).toEqual([{ ...MINE.pack, people: 1, installed: writing(backend).today() }]);
    expect((await allKeys(backend)).filter((key) => key.includes('s1/'))).toEqual([]);
  });
});
