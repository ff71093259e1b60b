import { basename } from 'node:path';
import { packOfFile } from '../../../../utils/packs/import/open-pack';
import type { BenchStage } from '../bench-stage';
import { atMost, type Figure, only } from '../figure';
import { importList } from '../manager-import';
import { LIST_PEOPLE } from '../real-list';
import { runInWorker } from '../run-command';
import { median } from '../statistics';

const SECONDS = { chromium: 15, firefox: 25 } as const;
const RUNS = 3;

/** The whole list through the manager: from the button to the report. */
export async function importPart(stage: BenchStage): Promise<Figure[]> {
  await removeList(stage);
  const imports: number[] = [];
  const previews: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { previewMs, importMs } = await importList(stage, stage.list.path, LIST_PEOPLE);
    previews.push(previewMs / 1_000);
    imports.push(importMs / 1_000);
  }
  const people = LIST_PEOPLE.toLocaleString('en');
  return [
    atMost(`import of ${people} people, all in`, median(imports), SECONDS[stage.browser], 's'),
    only('the first of these, into an empty database', imports[0] ?? Number.NaN, 's'),
    only('preview of the file, new here', previews[0] ?? Number.NaN, 's'),
    only('preview against the version that is there', previews.at(-1) ?? Number.NaN, 's'),
  ];
}

/** An earlier part may have imported it. */
async function removeList(stage: BenchStage): Promise<void> {
  const page = await stage.openBenchPage();
  await runInWorker(page, { do: 'remove', pack: packOfFile(basename(stage.list.path), '').id });
  await page.close();
}
