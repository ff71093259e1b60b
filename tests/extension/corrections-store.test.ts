import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Correction, CorrectionScope } from '../../utils/corrections/correction';
import { correctionId } from '../../utils/corrections/correction';
import {
  addCorrections,
  forgetCorrections,
  getCorrections,
  MOST_CORRECTIONS,
  MOST_OF_A_SITE,
  removeCorrection,
  saveCorrection,
} from '../../utils/corrections/corrections-store';
import { watchCorrections } from '../../utils/corrections/stored-corrections';

const ALWAYS: CorrectionScope = { kind: 'always' };
const on = (host: string): CorrectionScope => ({ kind: 'site', host });

function said(name: string, scope = ALWAYS, id = 'Q2'): Correction {
  return { name, scope, person: { id, name: id }, instead: [], made: '2026-03-01' };
}

const store = (rows: readonly unknown[], version = 1) =>
  fakeBrowser.storage.local.set({ corrections: { version, rows } });
const names = async () => (await getCorrections()).map(({ name }) => name);

beforeEach(() => fakeBrowser.reset());

describe('the corrections that are kept', () => {
  it('are one a name and place; what stood there comes back', async () => {
    expect(await saveCorrection(said('Harris'))).toBeNull();
    await saveCorrection(said('Quill'));
    expect(await saveCorrection(said('HARRIS', ALWAYS, 'Q3'))).toEqual(said('Harris'));
    expect(await names()).toEqual(['HARRIS', 'Quill']);
    expect(await removeCorrection(correctionId(said('Harris')))).toMatchObject({ name: 'HARRIS' });
    expect(await removeCorrection('none')).toBeNull();
    expect(await names()).toEqual(['Quill']);
    await forgetCorrections();
    expect(await names()).toEqual([]);
  });

  it('lose none that is made at the same time', async () => {
    await Promise.all(['A', 'B', 'C'].map((name) => saveCorrection(said(name))));
    expect((await names()).sort()).toEqual(['A', 'B', 'C']);
  });

  it('are told of', async () => {
    const changed = vi.fn();
    const stop = watchCorrections(changed);
    await saveCorrection(said('Harris'));
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
  });

  it.each([
    ['a damaged row counts as none', [said('A'), { name: 1 }, null], 1, ['A']],
    ['nothing of a later version is read', [said('A')], 2, []],
  ])('%s', async (_, rows, version, left) => {
    await store(rows, version);
    expect(await names()).toEqual(left);
  });

  it.each([null, 7, 'x', [], { rows: 'x', version: 1 }])('are none in %j', async (value) => {
    await fakeBrowser.storage.local.set({ corrections: value });
    expect(await names()).toEqual([]);
  });

  it('of one site push out its own oldest, and nothing that was said of others', async () => {
    const many = Array.from({ length: MOST_OF_A_SITE }, (_, at) => said(`N${at}`, on('a.example')));
    await store([...many, said('Old', on('b.example')), said('Everywhere')]);
    await saveCorrection(said('One more', on('a.example')));
    const left = await names();
    expect(left).not.toContain(`N${MOST_OF_A_SITE - 1}`);
    expect(left).toEqual(expect.arrayContaining(['One more', 'N0', 'Old', 'Everywhere']));
  });

  it('are refused in words where there are too many', async () => {
    await store(Array.from({ length: MOST_CORRECTIONS }, (_, at) => said(`N${at}`)));
    await expect(saveCorrection(said('One more'))).rejects.toThrow(/Undo some/);
    expect(await names()).not.toContain('One more');
  });

  it('are added to from a file; what is here stands', async () => {
    await saveCorrection(said('Harris'));
    const added = await addCorrections([said('Harris', ALWAYS, 'Q9'), said('Quill')]);
    expect(added).toEqual([said('Quill')]);
    expect((await getCorrections()).map(({ person }) => person?.id)).toEqual(['Q2', 'Q2']);
  });
});
