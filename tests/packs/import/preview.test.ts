import { describe, expect, it } from 'vitest';
import { previewImport } from '../../../utils/packs/import/preview';
import type { Person } from '../../../utils/people/person';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { makeFact, makeHeader, makePerson } from '../../storage/people';
import { allKeys, openStore } from '../../storage/stores';
import { eventsOf, openedFile } from './files';

const checkClaim = async () => undefined;
const TODAY = '2025-11-01';
const person = (id: string, name: string, rest: Partial<Person> = {}) =>
  makePerson({ id, name, ...rest });
const mayor = { id: 'mayor', label: 'Mayor of Aldea', single: true };
const inOffice = (from: string, to?: string) =>
  makeFact({ label: 'Mayor of Aldea', post: mayor, from, ...(to && { to }) });

async function preview(before: readonly Person[], after: readonly Person[]) {
  const backend = createMemoryBackend();
  const store = openStore(backend);
  const header = makeHeader({ id: 'file:list', title: 'list' });
  if (before.length > 0) await store.installPack(header, before);
  const rows = await allKeys(backend);
  const opened = openedFile(eventsOf(after));
  const result = await previewImport({
    fileName: 'list.jsonl',
    opened,
    store,
    today: TODAY,
    checkClaim,
  });
  expect(await allKeys(backend)).toEqual(rows);
  return result;
}

describe('a preview', () => {
  it('of a file that is new here: format, people, the pack it becomes, ten samples', async () => {
    const people = Array.from({ length: 25 }, (_, at) => person(`${at}`, `Person ${at}`));
    expect(await preview([], people)).toMatchObject({
      format: 'json-lines',
      header: { id: 'file:list', title: 'list', version: TODAY },
      isPack: false,
      replaces: null,
      counts: { read: 25, people: 25, skipped: 0 },
      samples: people.slice(0, 10),
      changes: { added: { count: 25 }, changed: { count: 0 }, gone: { count: 0 }, same: 0 },
    });
  });

  it('of a newer version: who is added, changed, gone, and the same', async () => {
    const before = [
      person('1', 'Ada'),
      person('2', 'Ben', { birth: '1950' }),
      person('3', 'Cleo'),
      person('4', 'Dan'),
    ];
    const after = [person('2', 'Ben', { birth: '1951' }), person('4', 'Dan'), person('5', 'Eve')];
    const { replaces, changes } = await preview(before, after);
    expect(replaces).toMatchObject({ id: 'file:list', people: 4 });
    expect(changes).toEqual({
      added: { count: 1, names: ['Eve'] },
      changed: { count: 1, names: ['Ben'] },
      gone: { count: 2, names: ['Ada', 'Cleo'] },
      same: 1,
    });
  });

  it.each<[string, Person[], Person[], unknown]>([
    [
      'to another person',
      [person('1', 'Ada', { facts: [inOffice('2020-01-01')] })],
      [
        person('1', 'Ada', { facts: [inOffice('2020-01-01', '2025-10-01')] }),
        person('2', 'Ben', { facts: [inOffice('2025-10-01')] }),
      ],
      [{ post: 'Mayor of Aldea', before: ['Ada'], after: ['Ben'] }],
    ],
    [
      'to nobody',
      [person('1', 'Ada', { facts: [inOffice('2020-01-01')] })],
      [person('1', 'Ada', { facts: [inOffice('2020-01-01', '2025-10-01')] })],
      [{ post: 'Mayor of Aldea', before: ['Ada'], after: [] }],
    ],
    [
      'where the holder has died',
      [person('1', 'Ada', { facts: [inOffice('2020-01-01')] })],
      [person('1', 'Ada', { facts: [inOffice('2020-01-01')], death: '2025-09-09' })],
      [{ post: 'Mayor of Aldea', before: ['Ada'], after: [] }],
    ],
    [
      'not where only the past changes',
      [person('1', 'Ada', { facts: [inOffice('2020-01-01')] })],
      [
        person('1', 'Ada Lane', { facts: [inOffice('2020-02-01')] }),
        person('2', 'Ben', { facts: [inOffice('2015-01-01', '2019-12-31')] }),
      ],
      [],
    ],
  ])('names the offices that change hands: %s', async (_, before, after, handovers) => {
    expect((await preview(before, after)).handovers).toEqual(handovers);
  });

  it('counts what is left out, with place and reason', async () => {
    const store = openStore(createMemoryBackend());
    async function* events() {
      yield { type: 'skipped' as const, place: 'line 1', field: 'name', reason: 'is missing' };
      yield* eventsOf([person('1', 'Ada')]);
    }
    const opened = openedFile(events());
    const { counts } = await previewImport({
      fileName: 'x.csv',
      opened,
      store,
      today: TODAY,
      checkClaim,
    });
    expect(counts).toEqual({
      read: 2,
      people: 1,
      skipped: 1,
      skips: [{ place: 'line 1', field: 'name', reason: 'is missing' }],
      noNames: { count: 0, names: [] },
    });
  });
});
