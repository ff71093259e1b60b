import { describe, expect, it } from 'vitest';
import type { ReadEvent } from '../../../utils/packs/formats/format';
import type { ImportJob } from '../../../utils/packs/import/contract';
import type { ReadBytes } from '../../../utils/packs/import/read-file';
import { runJob } from '../../../utils/packs/import/run-job';
import { createLocalLock } from '../../../utils/storage/backend/write-lock';
import type { PackHeader } from '../../../utils/storage/model';
import { keysOf, makePerson } from '../../storage/people';
import { allKeys, BACKENDS, openStore } from '../../storage/stores';
import { fileOf } from './files';

const EXPECTED = { pack: 'uk', version: '2' };
const headerOf = (id: string, version: string): PackHeader => ({
  ...{ id, version, title: id },
  licence: 'CC0-1.0',
});

/** A file that begins with this header, or with none. */
function fileWith(header: PackHeader | null): ReadBytes {
  async function* events(): AsyncGenerator<ReadEvent> {
    if (header) yield { type: 'header', header };
    yield { type: 'person', person: makePerson({ id: '1', name: 'Ada Lane' }), place: 'line 2' };
  }
  return async () => ({ format: 'json-lines', events: events() });
}

describe.each(BACKENDS)('a file that is to be version 2 of a pack, %s', (_, open) => {
  async function run(kind: ImportJob['kind'], header: PackHeader | null) {
    const backend = open();
    await openStore(backend).installPack(headerOf('uk', '1'), [
      makePerson({ id: '9', name: 'Ben Hill' }),
    ]);
    const before = await allKeys(backend);
    const outcome = await runJob(
      { kind, file: fileOf('{}'), anySize: false, expect: EXPECTED },
      {
        backend,
        keysOf,
        lock: createLocalLock(),
        today: () => '2026-01-01',
        catalogue: async () => [],
        readBytes: fileWith(header),
        now: () => 0,
        signal: new AbortController().signal,
        onProgress: () => undefined,
      },
    );
    const isSame = JSON.stringify(before) === JSON.stringify(await allKeys(backend));
    return { outcome, isSame, packs: await openStore(backend).packs() };
  }

  it('takes the place of version 1', async () => {
    expect((await run('preview', headerOf('uk', '2'))).outcome.type).toBe('previewed');
    const { outcome, packs } = await run('import', headerOf('uk', '2'));
    expect(outcome.type).toBe('imported');
    expect(packs).toMatchObject([{ id: 'uk', version: '2' }]);
  });

  it.each([
    ['another pack', headerOf('us', '2'), { pack: 'us', version: '2' }],
    ['an older version', headerOf('uk', '0.9'), { pack: 'uk', version: '0.9' }],
    ['the version that is here', headerOf('uk', '1'), { pack: 'uk', version: '1' }],
    ['a list without a header', null, null],
  ])('is refused where it is %s, and nothing changes', async (_, header, found) => {
    for (const kind of ['preview', 'import'] as const) {
      const { outcome, isSame } = await run(kind, header);
      expect(outcome).toEqual({ type: 'unexpected', expected: EXPECTED, found });
      expect(isSame).toBe(true);
    }
  });
});
