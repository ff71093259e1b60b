import type { Day, Person } from '../../people/person';
import type { PeopleStore } from '../../storage/model';
import { createComparison, handoversBetween, watchPosts } from './changes';
import { CHANGE_SAMPLES, SAMPLES } from './constants';
import type { ImportPreview } from './contract';
import { openPack, packOfFile } from './open-pack';
import type { CheckClaim } from './pack-claim';
import type { OpenedFile } from './read-file';
import { createTally } from './tally';

/** A file to look at, and the store it is compared with. */
export interface PreviewInput {
  readonly fileName: string;
  readonly opened: OpenedFile;
  readonly store: Pick<PeopleStore, 'packs' | 'peopleOfPack'>;
  readonly today: Day;
  readonly checkClaim: CheckClaim;
}

/** Reads a whole file, compares it with the present version of its pack, and writes nothing. */
export async function previewImport(input: PreviewInput): Promise<ImportPreview> {
  const { fileName, opened, store, today } = input;
  const { header: own, events } = await openPack({ ...input, events: opened.events });
  const header = own ?? packOfFile(fileName, today);
  const comparison = createComparison();
  const [before, after] = [watchPosts(), watchPosts()];
  for await (const person of store.peopleOfPack(header.id)) {
    comparison.present(person);
    before.note(person);
  }
  const tally = createTally();
  const samples: Person[] = [];
  for await (const event of events) {
    if (event.type === 'skipped') tally.skip(event);
    if (event.type === 'no-name') tally.noName(event);
    if (event.type !== 'person') continue;
    tally.person();
    comparison.next(event.person);
    after.note(event.person);
    if (samples.length < SAMPLES) samples.push(event.person);
  }
  const gone = await namesOfGone(store.peopleOfPack(header.id), comparison.isGone);
  return {
    format: opened.format,
    ...(opened.table && { table: opened.table }),
    header,
    isPack: own !== null,
    replaces: (await store.packs()).find(({ id }) => id === header.id) ?? null,
    counts: tally.counts(),
    samples,
    changes: comparison.changes(gone),
    handovers: handoversBetween(before, after, today),
  };
}

async function namesOfGone(
  people: AsyncIterable<Person>,
  isGone: (person: Person) => boolean,
): Promise<string[]> {
  const names: string[] = [];
  for await (const person of people) {
    if (names.length === CHANGE_SAMPLES) break;
    if (isGone(person)) names.push(person.name);
  }
  return names;
}
