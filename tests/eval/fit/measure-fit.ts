import { openPeopleFiles, openStore } from '../../../cli/people-files';
import type { EvalData } from '../data/load';
import { ENGLISH } from '../parts/judge-sets';
import { type ReadingList, readExamples } from './examples';
import { reportHeldOut, reportWeights } from './report-fit';

/** Fits the weights of confidence over all linking sets, each read with the list and with packs. */
export async function* measureFit(
  { linking, people }: Pick<EvalData, 'linking' | 'people'>,
  packs: readonly string[],
): AsyncGenerator<string> {
  const list = { name: 'list', ...people };
  const docs = [
    ...(await readExamples(linking, list)),
    ...(await readExamples(linking, await listOfPacks(packs, list))),
  ];
  yield reportWeights(docs);
  yield reportHeldOut(docs, ENGLISH);
}

/** The packs as a list; who is right is told by the names of the whole list, too. */
async function listOfPacks(files: readonly string[], { byId }: ReadingList): Promise<ReadingList> {
  const people = await openPeopleFiles(files);
  if (!people.ok) throw new Error([people.path, people.message].filter(Boolean).join(' '));
  const all = new Map(byId);
  for (const { id, name, otherNames, prominence = 0 } of people.value) {
    all.set(id, { id, names: [name, ...otherNames.map((other) => other.name)], prominence });
  }
  const { find } = await openStore(files);
  return { name: 'packs', find, byId: all };
}
