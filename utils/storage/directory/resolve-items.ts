import type { Person } from '../../people/person';
import type { PersonLine } from '../model';
import { nameWordsOf, type SearchQuery } from '../search/query';
import {
  completePeople,
  type JoinedPerson,
  type PackRecord,
  packRecord,
} from '../store/join-records';
import type { Snapshot } from '../store/snapshot';
import { scanWords } from '../words/searchable-words';
import { askedOffice } from './asked-office';
import type { FoundItem } from './merge-ranked';
import { wordsOfNames } from './searchable-people';

type InSegment = Extract<FoundItem, { segment: number }>;

interface Read {
  readonly record: PackRecord;
  /** What the office is called by which they were found. */
  readonly label: string | null;
}

/** Reads the people found, joined over all packs, in order and each once. */
export async function resolveItems(
  view: Snapshot,
  items: readonly FoundItem[],
  query: SearchQuery,
): Promise<PersonLine[]> {
  const read = await readRanked(view, items);
  const records = [...read.values()].map(({ record }) => record);
  const known = new Map<string, JoinedPerson>();
  for (const one of await completePeople(view, records, [])) {
    for (const place of one.places) known.set(place, one);
  }
  const lines = new Map<string, PersonLine>();
  for (const item of items) {
    const line =
      'inMemory' in item ? lineInMemory(item, query) : rankedLine(read.get(item), known, query);
    if (line && !lines.has(line.id)) lines.set(line.id, line);
  }
  return [...lines.values()];
}

function lineInMemory(
  { inMemory: { person, fact } }: Extract<FoundItem, { inMemory: unknown }>,
  query: SearchQuery,
) {
  return withAsked(person.line, fact?.label ?? null, query);
}

function rankedLine(
  read: Read | undefined,
  known: ReadonlyMap<string, JoinedPerson>,
  query: SearchQuery,
) {
  const line = read && known.get(read.record.place)?.line;
  return line && withAsked(line, read.label, query);
}

function withAsked(line: PersonLine, label: string | null, query: SearchQuery): PersonLine {
  const asked = askedOffice(line.person, label, query);
  const penalty = label === null ? namePenalty(line.person, query) : null;
  return { ...line, ...(asked && { asked }), ...(penalty !== null && { penalty }) };
}

/** Worked out again of the few that are shown: their scores have prominence mixed in. */
function namePenalty(person: Person, query: SearchQuery): number | null {
  const penalties = scanWords(nameWordsOf(query), wordsOfNames(person), true);
  return penalties?.reduce((sum, penalty) => sum + penalty, 0) ?? null;
}

/** Reads the records of those found in segments; damaged ones are left out. */
async function readRanked(
  view: Snapshot,
  items: readonly FoundItem[],
): Promise<Map<FoundItem, Read>> {
  const read = new Map<FoundItem, Read>();
  await Promise.all(
    view.segments.map(async (segment, at) => {
      const own = items.filter(
        (item): item is InSegment => 'segment' in item && item.segment === at,
      );
      if (own.length === 0) return;
      const search = await segment.search();
      const numbers = await search.numbersByRank(own.map(({ rank }) => rank));
      const people = await segment.people(numbers);
      const labels = await search.offices.labels(own.flatMap(({ office }) => office ?? []));
      let next = 0;
      own.forEach((item, index) => {
        const number = numbers[index] ?? -1;
        const person = people.get(number);
        const label = item.office === null ? null : (labels[next++]?.label ?? null);
        if (person) read.set(item, { record: packRecord(segment, number, person), label });
      });
    }),
  );
  return read;
}
