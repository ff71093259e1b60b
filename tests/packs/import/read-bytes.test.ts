import { describe, expect, it } from 'vitest';
import { readBytes, tableHead } from '../../../utils/packs/import/read-bytes';
import { type JobEffects, runJob } from '../../../utils/packs/import/run-job';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { createLocalLock } from '../../../utils/storage/backend/write-lock';
import { keysOf } from '../../storage/people';
import { allKeys, openStore } from '../../storage/stores';
import { fileOf } from './files';

const CLEAR = 'Name,Role,From\nAda Lane,Mayor,2020\nBen Hill,Clerk,2021\n';
const UNCLEAR = 'a,b\nlane,mayor\nhill,clerk\n';

function effects(backend = createMemoryBackend()): JobEffects {
  return {
    ...{ backend, keysOf, readBytes, lock: createLocalLock() },
    today: () => '2025-11-01',
    catalogue: async () => [],
    now: () => 0,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
}
const previewed = (text: string, more = {}) =>
  runJob({ kind: 'preview', file: fileOf(text, 'x.csv'), anySize: false, ...more }, effects());

describe('a table', () => {
  it('is previewed with its headings, some rows, and what its columns are taken for', async () => {
    expect(await previewed(CLEAR)).toMatchObject({
      type: 'previewed',
      preview: {
        format: 'csv',
        table: {
          header: ['Name', 'Role', 'From'],
          rows: [
            ['Ada Lane', 'Mayor', '2020'],
            ['Ben Hill', 'Clerk', '2021'],
          ],
          columns: ['name', 'role', 'from'],
        },
        samples: [{ name: 'Ada Lane', facts: [{ label: 'Mayor', from: '2020' }] }, {}],
      },
    });
  });

  it('of unknown columns is asked about, and read as the reader says', async () => {
    expect(await previewed(UNCLEAR)).toMatchObject({
      type: 'columns-unknown',
      table: { header: ['a', 'b'], columns: [null, null] },
    });
    expect(await previewed(UNCLEAR, { columns: ['familyName', 'role'] })).toMatchObject({
      type: 'previewed',
      preview: { samples: [{ name: 'lane', facts: [{ label: 'mayor' }] }, { name: 'hill' }] },
    });
  });

  it('is imported with the columns the reader said', async () => {
    const backend = createMemoryBackend();
    const columns = ['name' as const, null, 'birth' as const];
    const job = { kind: 'import', file: fileOf(CLEAR, 'x.csv'), anySize: false, columns } as const;
    expect(await runJob(job, effects(backend))).toMatchObject({ type: 'imported' });
    const found = await openStore(backend).find(['ada lane']);
    expect(found.get('ada lane')).toMatchObject([{ birth: '2020', facts: [] }]);
  });

  it('without names changes nothing', async () => {
    const backend = createMemoryBackend();
    const job = { kind: 'import', file: fileOf(UNCLEAR), anySize: false } as const;
    expect(await runJob(job, effects(backend))).toMatchObject({ type: 'columns-unknown' });
    expect(await allKeys(backend)).toEqual([]);
  });

  it('has as many columns as headings, whatever is said', () => {
    expect(tableHead(CLEAR, ['name']).columns).toEqual(['name', null, null]);
    const many = ['name', null, null, 'from', 'to'] as const;
    expect(tableHead(CLEAR, many).columns).toEqual(['name', null, null]);
  });
});
