import { nameKeys } from '../../../../utils/names/name-keys';
import { today } from '../../../../utils/people/dates/days';
import type { Person } from '../../../../utils/people/person';
import { openDatabase } from '../../../../utils/storage/backend/database';
import { createBrowserLock } from '../../../../utils/storage/backend/write-lock';
import { createPeopleStore } from '../../../../utils/storage/people-store';
import { checkSegment } from '../../../../utils/storage/segment/check-segment';
import { openSegment } from '../../../../utils/storage/segment/segment-reader';
import { writeSegment } from '../../../../utils/storage/segment/segment-writer';
import { madePeople } from '../made-people';
import { readPeople } from './held-people';
import { type NaiveRow, type NaiveTable, openNaiveTable } from './naive-table';
import type { WorkerCommand } from './wire';

const keysOf = (person: Person) => nameKeys(person).map(({ key }) => key);
const store = createPeopleStore({
  backend: openDatabase(),
  keysOf,
  lock: createBrowserLock(navigator.locks),
  today,
});
const bench = openDatabase('bench-segment');

let people: readonly Person[] = [];
/** Worked out beforehand: what is compared is the writing. */
let keysByPerson: ReadonlyMap<Person, readonly string[]> = new Map();
let naive: NaiveTable | undefined;
let segments = 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function demand(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(`The bench read back something else than it wrote: ${what}`);
}

async function writeHeldAsSegment(): Promise<number> {
  segments += 1;
  const segment = `bench${segments}`;
  const heldKeys = (person: Person) => keysByPerson.get(person) ?? [];
  const ms = await timed(() =>
    writeSegment({
      ...{ backend: bench, segment, header: null, people, today: today() },
      keysOf: heldKeys,
    }),
  );
  const written = await openSegment(bench, segment);
  demand(written?.meta.people === people.length, 'the number of people');
  demand(written !== null && (await checkSegment(bench, written)) === null, 'the rows');
  for (const table of ['profiles', 'shards', 'meta'] as const) {
    await bench.deletePrefix(table, `${segment}/`);
  }
  return ms;
}

async function writeHeldAsNaive(): Promise<number> {
  naive = await openNaiveTable();
  const table = naive;
  const rows = people.map(
    (person): NaiveRow => ({
      ...person,
      keys: [...new Set(keysByPerson.get(person))],
    }),
  );
  const ms = await timed(() => table.write(rows));
  demand((await table.count()) === people.length, 'the number of rows');
  return ms;
}

async function findNaive(keys: readonly string[], expected: number): Promise<number> {
  let found: readonly NaiveRow[] = [];
  const ms = await timed(async () => {
    found = (await naive?.find(keys)) ?? [];
  });
  demand(found.length >= expected, `${found.length} people under the keys of ${expected}`);
  return ms;
}

async function run(command: WorkerCommand): Promise<number> {
  switch (command.do) {
    case 'make': {
      const count = command.people;
      const header = { id: 'made', title: 'Made people', version: '1', licence: 'CC0-1.0' };
      return timed(() => store.installPack(header, madePeople(count)));
    }
    case 'remove':
      return timed(() => store.removePack(command.pack));
    case 'hold':
      people = await readPeople(command.file, command.people);
      keysByPerson = new Map(people.map((person) => [person, keysOf(person)]));
      return people.length;
    case 'write-segment':
      return writeHeldAsSegment();
    case 'write-naive':
      return writeHeldAsNaive();
    case 'find-naive':
      return findNaive(command.keys, command.expect);
  }
}

addEventListener('message', ({ data }: MessageEvent<WorkerCommand>) => {
  run(data).then(
    (value) => postMessage({ value }),
    (error: unknown) => postMessage({ error: String(error) }),
  );
});
