import { today } from '../../../people/dates/days';
import type { Day } from '../../../people/person';
import { ok } from '../../../result';
import { createSeenIds, type ReadEvent, type SeenIds, skipped, UnreadableFile } from '../format';
import { wholeJson } from '../text/parse-json';
import type { PeekedText } from '../text/peek';
import type { EntryAt } from './facts';
import { readEntry } from './read-entry';
import { type Entry, yamlEntries } from './yaml-entries';

/** The day these files are read on. */
export interface CongressOptions {
  /** Terms may end after it; parties do not end with them. By default the reader's day. */
  readonly today?: Day | undefined;
}

/**
 * Reads the files of the congress-legislators project, as YAML, entry by entry, or as JSON, whole:
 * members of Congress, presidents and vice presidents. A term of a wrong form is skipped alone, an
 * entry without name or id whole.
 */
export async function* readCongress(
  { head, whole }: Pick<PeekedText, 'head' | 'whole'>,
  options: CongressOptions,
): AsyncGenerator<ReadEvent> {
  const day = options.today ?? today();
  const seen = createSeenIds();
  const entries = head.trimStart().startsWith('[') ? jsonEntries(whole) : yamlEntries(whole);
  for await (const entry of entries) yield* readOne(entry, { seen, day });
}

function* readOne(
  { value, place }: Entry,
  { seen, day }: { seen: SeenIds; day: Day },
): Generator<ReadEvent> {
  const at: EntryAt = { place, left: [], today: day };
  const person = value.ok ? readEntry(value.value, at) : value;
  const repeated = person.ok ? seen.repeated(person.value.id) : null;
  yield* at.left;
  if (!person.ok) yield skipped(person, place);
  else if (repeated) yield skipped(repeated, place);
  else yield { type: 'person', person: person.value, place };
}

async function* jsonEntries(text: AsyncIterable<string>): AsyncGenerator<Entry> {
  const list = await wholeJson(text);
  if (!Array.isArray(list)) throw new UnreadableFile('The file must be a list of legislators.');
  for (const [index, value] of list.entries()) yield { place: `[${index}]`, value: ok(value) };
}
