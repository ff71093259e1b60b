import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../../../cli/browser/browser-session';
import { runCommand } from '../../../cli/run-command';
import type { BenchSuite } from '../suite';
import { type BenchStage, setBenchStage } from './bench-stage';
import { type Figure, tableOf } from './figure';
import { growthPart } from './parts/growth';
import { hashPart } from './parts/hash';
import { importPart } from './parts/import';
import { lookUpsPart } from './parts/lookups';
import { memoryPart } from './parts/memory';
import { searchPart } from './parts/search';
import { writePart } from './parts/write';

/** In the order they run; memory comes first, while the database is empty. */
const PARTS: Readonly<Record<string, (stage: BenchStage) => Promise<Figure[]>>> = {
  memory: memoryPart,
  import: importPart,
  hash: hashPart,
  lookups: lookUpsPart,
  search: searchPart,
  growth: growthPart,
  write: writePart,
};

/**
 * Storage in the real extension. `--browser chromium` and `--part lookups` (several with commas)
 * run less of it.
 */
export const storageSuite: BenchSuite = {
  name: 'storage',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { browser: { type: 'string' }, part: { type: 'string' } },
    });
    const browsers = chosen(values.browser, BROWSER_NAMES);
    const parts = chosen(values.part, Object.keys(PARTS));
    const built = await runCommand('npm', ['run', 'build:e2e']);
    if (built.code !== 0) throw new Error(built.output);
    for (const browser of browsers) await measure(browser, parts);
  },
};

async function measure(browser: BrowserName, parts: readonly string[]): Promise<void> {
  const figures: Figure[] = [];
  const stage = await setBenchStage(browser);
  const version = await stage.session.browser.version();
  console.log(`\n${browser} (${version}), ${listInWords(stage)}`);
  try {
    for (const part of parts) {
      const measured = (await PARTS[part]?.(stage)) ?? [];
      console.log(
        measured.map(({ what, measured }) => `  ${measured.padStart(9)}  ${what}`).join('\n'),
      );
      figures.push(...measured);
    }
  } finally {
    await stage.close();
  }
  console.log(`\n${tableOf(figures)}`);
}

function listInWords({ list }: BenchStage): string {
  return list.isReal
    ? 'the list is ../shared/data/people.jsonl.gz'
    : '../shared/data/people.jsonl.gz is not there: the list is made';
}

/** Those named, or all of them; throws for one that does not exist. */
function chosen<T extends string>(wanted: string | undefined, all: readonly T[]): readonly T[] {
  const names = wanted?.split(',') ?? all;
  const unknown = names.filter((name) => !(all as readonly string[]).includes(name));
  if (unknown.length > 0) throw new Error(`No ${unknown.join(', ')}. There are: ${all.join(', ')}`);
  return all.filter((name) => names.includes(name));
}
