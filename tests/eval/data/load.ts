import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { readPeople } from '../../../cli/people-file';
import { type DocSet, type LinkingDoc, type NamesDoc, toLinkingDoc, toNamesDoc } from './documents';
import { loadPeople, type PeopleList } from './people';
import { readSets } from './read-sets';

/** All that a run measures on. */
export interface EvalData {
  readonly people: PeopleList;
  readonly linking: readonly DocSet<LinkingDoc>[];
  readonly names: readonly DocSet<NamesDoc>[];
}

/** Loads people and sets from a folder; null where the people are not there. */
export async function loadData(
  folder: string,
  wanted: readonly string[],
): Promise<EvalData | null> {
  const people = join(folder, 'people.jsonl.gz');
  const there = await access(people).then(
    () => true,
    () => false,
  );
  if (!there) return null;
  return {
    linking: await readSets(join(folder, 'linking'), toLinkingDoc, wanted),
    names: await readSets(join(folder, 'ner'), toNamesDoc, wanted),
    people: await loadPeople(readPeople(people)),
  };
}
