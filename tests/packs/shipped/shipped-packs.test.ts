import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parsePackList } from '../../../packs/pack-list';
import {
  installShipped,
  SHIPPED_PACKS,
  shippedReader,
} from '../../../utils/packs/shipped/shipped-packs';

afterEach(() => void vi.restoreAllMocks());

it('are those of the list that packs are built from, save the optional ones, in its order', () => {
  const { packs } = parsePackList(readFileSync('packs/packs.yaml', 'utf8'));
  const listed = packs.filter(({ optional }) => !optional);
  expect(SHIPPED_PACKS).toEqual(listed.map(({ id, file }) => ({ id, file })));
});

describe('a shipped file', () => {
  const BASE = 'moz-extension://e2c0a8f4/';
  const serve = (bytes: string | Uint8Array<ArrayBuffer>) =>
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(bytes));

  it('is read as it is, or unpacked', async () => {
    const asked = serve('{"plain": 1}');
    expect(await shippedReader(BASE)('a.json')).toEqual({ plain: 1 });
    expect(String(asked.mock.calls[0]?.[0])).toBe('moz-extension://e2c0a8f4/packs/a.json');
    serve(new Uint8Array(gzipSync('{"packed": 1}')));
    expect(await shippedReader(BASE)('a.json.gz')).toEqual({ packed: 1 });
  });

  it('that is another pack’s is refused', async () => {
    const installPack = vi.fn();
    const read = async () => ({
      pack: { id: 'other', title: 'O', version: '1', licence: 'CC0-1.0' },
      persons: [],
    });
    const packs = [{ id: 'mine', file: 'mine.json' }];
    await expect(installShipped({ installPack }, packs, read)).rejects.toThrow(
      'mine.json, pack: is not the pack “mine”.',
    );
    expect(installPack).not.toHaveBeenCalled();
  });
});
