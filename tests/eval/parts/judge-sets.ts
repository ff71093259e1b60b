import type { DocSet, LinkingDoc } from '../data/documents';
import type { ListedPerson } from '../data/people';
import type { JudgedSet } from '../report/linking-table';
import { type JudgedDoc, judgeDoc } from '../scoring/judge';
import type { System } from '../systems/system';

/** Sets of English news and web pages, for the figure over all of them. */
export const ENGLISH: readonly string[] = [
  'news-fair-v2-no-coref',
  'aida-conll-dev',
  'wiki-fair-v2-no-coref',
  'oke-2015-train',
  'oke-2016-train',
  'reuters-128',
];

/** The name of all English sets together. */
export const POOL = 'English news and web';

/** Lets a system read the sets, and judges it; last the English sets together, if all are there. */
export async function judgeSets(
  sets: readonly DocSet<LinkingDoc>[],
  system: System,
  people: ReadonlyMap<string, ListedPerson>,
): Promise<readonly JudgedSet[]> {
  const judged: JudgedSet[] = [];
  for (const { name, docs } of sets) {
    judged.push({ set: name, system: system.name, docs: await judgeDocs(docs, system, people) });
  }
  const english = judged.filter(({ set }) => ENGLISH.includes(set));
  if (english.length < ENGLISH.length) return judged;
  return [...judged, { set: POOL, system: system.name, docs: english.flatMap(({ docs }) => docs) }];
}

async function judgeDocs(
  docs: readonly LinkingDoc[],
  system: System,
  people: ReadonlyMap<string, ListedPerson>,
): Promise<JudgedDoc[]> {
  const judged: JudgedDoc[] = [];
  for (const doc of docs) judged.push(judgeDoc(doc, await system.read(doc), people));
  return judged;
}
