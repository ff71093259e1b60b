import type { Person } from '../../people/person';
import type { PersonLine } from '../model';
import { nameWordsOf, type Query } from '../search/query';
import { completePeople, type Known, type PackRecord, packRecord } from '../store/join-records';
import type { View } from '../store/snapshot';
import { scanWords } from '../words/searchable-words';
import { askedOffice } from './asked-office';
import type { FoundItem } from './merge-ranked';
import { wordsOfNames } from './searchable-people';

type Ranked = Extract<FoundItem, { segment: number }>;

interface Read {
  readonly record: PackRecord;
  /** What the office is called by which they were found. */
  readonly label: string | null;
}

/** Reads the people found, joined over all packs, in order and each once. */
export async function resolveItems(
  view: View,
  items: readonly FoundItem[],
  query: Query,
): Promise<PersonLine[]> {
  const read = await readRanked(view, items);
  const records = [...read.values()].map(({ record }) => record);
  const known = new Map<string, Known>();
  for (const one of await completePeople(view, records, [])) {
    for (const place of one.places) known.set(place, one);
  }
  const lines = new Map<string, PersonLine>();
  for (const item of items) {
    const line = 'held' in item ? heldLine(item, query) : rankedLine(read.get(item), known, query);
    if (line && !lines.has(line.id)) lines.set(line.id, line);
  }
  return [...lines.values()];
}

function heldLine({ held: { held, fact } }: Extract<FoundItem, { held: unknown }>, query: Query) {
  return withAsked(held.line, fact?.label ?? null, query);
}

function rankedLine(read: Read | undefined, known: ReadonlyMap<string, Known>, query: Query) {
  const line = read && known.get(read.record.place)?.line;
  return line && withAsked(line, read.label, query);
}

function withAsked(line: PersonLine, label: string | null, query: Query): PersonLine {
  const asked = askedOffice(line.person, label, query);
  const penalty = label === null ? namePenalty(line.person, query) : null;
  return { ...line, ...(asked && { asked }), ...(penalty !== null && { penalty }) };
}

/** Worked out again of the few that are shown: their scores have prominence mixed in. */
function namePenalty(person: Person, query: Query): number | null {
  const penalties = scanWords(nameWordsOf(query), wordsOfNames(person), true);
  return penalties?.reduce((sum, penalty) => sum + penalty, 0) ?? null;
}

/** Reads the records of those found in segments; damaged ones are left out. */
async function readRanked(view: View, items: readonly FoundItem[]): Promise<Map<FoundItem, Read>> {
  const read = new Map<FoundItem, Read>();
  await Promise.all(
    view.segments.map(async (segment, at) => {
      const own = items.filter((item): item is Ranked => 'segment' in item && item.segment === at);
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
