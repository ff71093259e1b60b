import type { Day, Person } from '../../people/person';
import type { PeopleStore } from '../../storage/model';
import { type ReadEvent, UnreadableFile } from '../formats/format';
import { KNOWN_BATCH } from './constants';
import type { ImportReport } from './contract';
import { openPack, packOfFile } from './open-pack';
import type { CheckClaim } from './pack-claim';
import { createTally, type Tally } from './tally';

/** A file to import, and where it goes. */
export interface ImportInput {
  readonly fileName: string;
  readonly events: AsyncIterable<ReadEvent>;
  readonly store: Pick<PeopleStore, 'installPack' | 'countKnownElsewhere'>;
  readonly today: Day;
  /** The reader's name for the pack, where the file does not say it. */
  readonly title?: string | undefined;
  readonly checkClaim: CheckClaim;
}

/**
 * Reads a file and installs it as a pack, in the place of the pack's present version. Whatever is
 * thrown on the way, the present version stays as it is.
 */
export async function importPeople(input: ImportInput): Promise<ImportReport> {
  const { fileName, store, today, title } = input;
  const { header: own, events } = await openPack(input);
  const header = own ?? { ...packOfFile(fileName, today), ...(title && { title }) };
  const tally = createTally();
  const known = createKnownCount(header.id, store);
  await store.installPack(header, peopleIn(events, tally, known));
  return { header, ...tally.counts(), merged: known.count() };
}

async function* peopleIn(events: AsyncIterable<ReadEvent>, tally: Tally, known: KnownCount) {
  for await (const event of events) {
    if (event.type === 'skipped') tally.skip(event);
    if (event.type === 'no-name') tally.noName(event);
    if (event.type !== 'person') continue;
    tally.person();
    if (known.add(event.person)) await known.ask();
    yield event.person;
  }
  await known.ask();
  if (tally.counts().people === 0) throw new UnreadableFile('The file holds no people.');
}

interface KnownCount {
  /** Whether it is time to ask. */
  add(person: Person): boolean;
  ask(): Promise<void>;
  count(): number;
}

function createKnownCount(
  pack: string,
  store: Pick<PeopleStore, 'countKnownElsewhere'>,
): KnownCount {
  let batch: Person[] = [];
  let count = 0;
  return {
    add: (person) => batch.push(person) >= KNOWN_BATCH,
    async ask() {
      count += await store.countKnownElsewhere(pack, batch);
      batch = [];
    },
    count: () => count,
  };
}
