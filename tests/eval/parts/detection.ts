import type { DocSet, NamesDoc } from '../data/documents';
import { type DetectionRow, detectionTable } from '../report/detection-table';
import { tallySpans } from '../scoring/detection';
import { addTallies, type Tally } from '../scoring/tally';
import type { System } from '../systems/system';

/** Whose names are found at all: set by set, then by language; the baseline knows English only. */
export async function reportDetection(
  sets: readonly DocSet<NamesDoc>[],
  ours: System,
  baseline: System,
): Promise<string> {
  const rows: DetectionRow[] = [];
  for (const { name, docs } of sets) {
    const lang = docs[0]?.lang ?? '';
    for (const system of lang === 'en' ? [ours, baseline] : [ours]) {
      rows.push({ set: name, lang, system: system.name, tally: await tally(docs, system) });
    }
  }
  return `Detection of names\n${detectionTable([...rows, ...byLanguage(rows)])}`;
}

async function tally(docs: readonly NamesDoc[], system: System): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const doc of docs) tallies.push(tallySpans(doc, await system.read(doc)));
  return addTallies(tallies);
}

function byLanguage(rows: readonly DetectionRow[]): readonly DetectionRow[] {
  const languages = [...new Set(rows.map(({ lang }) => lang))].sort();
  return languages.flatMap((lang) => {
    const inLanguage = rows.filter((row) => row.lang === lang);
    const systems = [...new Set(inLanguage.map(({ system }) => system))];
    return systems.map((system) => {
      const same = inLanguage.filter((row) => row.system === system);
      return { set: 'all', lang, system, tally: addTallies(same.map((row) => row.tally)) };
    });
  });
}
