import { describe, expect, it } from 'vitest';
import { makeOwnRow, packedBefore, parseOwnRow } from '../../../utils/storage/own/own-row';
import { makeHeader } from '../people';
import {
  ann,
  edited,
  JUDGE,
  MAYOR,
  mayor,
  NOTE,
  page,
  shown,
  stored,
  UNTOUCHED_JUDGE,
} from './corrected-card';

describe('a correction that an earlier version saved with the pack’s sources', () => {
  const row = {
    person: { ...ann, facts: [{ ...MAYOR, to: '2023-01-01' }, JUDGE] },
    corrected: { facts: JSON.stringify([MAYOR, JUDGE]) },
    pack: 'test',
  };
  const expected = [['Mayor', '', NOTE, NOTE], UNTOUCHED_JUDGE];

  it('has them no more', async () => {
    const { backend, store, first } = await stored(ann);
    await backend.putMany('own', [['Q1', row]]);
    await store.installPack(makeHeader(), [ann]);
    expect(shown(await first())).toEqual(expected);
  });

  it('nor where the pack has other ones by now, or is gone', async () => {
    const { backend, store, first } = await stored(ann);
    await backend.putMany('own', [['Q1', row]]);
    const newer = { ...ann, facts: [{ ...MAYOR, sources: [page('d')] }, JUDGE] };
    await store.installPack(makeHeader({ version: '1' }), [newer]);
    expect(shown(await first())).toEqual(expected);
    await store.removePack('test');
    expect(shown(await first())[0]).toEqual(['Mayor', '', NOTE, NOTE]);
  });

  it('is written without them today', () => {
    const saved = edited(ann, mayor({ to: '2023-01-01' }));
    expect(saved.facts[0]?.sources).toHaveLength(2);
    expect(makeOwnRow(saved, ann)?.person.facts).toEqual([
      { ...MAYOR, to: '2023-01-01', sources: [] },
      JUDGE,
    ]);
  });

  it('has them no more in a backup or an export, and still knows what the pack said', () => {
    const read = parseOwnRow(row);
    expect(read?.person.facts[0]?.sources).toEqual([]);
    expect(read && packedBefore(read)?.facts).toEqual([MAYOR, JUDGE]);
  });
});
