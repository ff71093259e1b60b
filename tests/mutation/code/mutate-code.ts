import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bench, openBench, type Suite, type TestNames } from './bench';
import { findMutants, insertAll, type Mutant } from './find-mutants';

const FOLDERS = ['utils/page', 'utils/messaging', 'entrypoints', 'utils/card', 'utils/storage'];

/** So many mutants in one process; what one of them leaves behind reaches the next. */
const AT_ONCE = 40;

/** What of a folder is tried, and on which tests. */
interface Bounds {
  readonly limit: number;
  /** Lines of a former run: what no test missed in it is tried alone; null: all are. */
  readonly former: readonly string[] | null;
  readonly tests: TestNames;
  /** In ms. */
  readonly slowest: number;
}

interface Placed extends Mutant {
  readonly number: number;
  readonly file: string;
}

/** Takes statements, conditions and calls away one by one; says which no unit test misses. */
export async function mutateCode(root: string, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true },
      limit: { type: 'string' },
      former: { type: 'string' },
      tests: { type: 'string', multiple: true, default: [''] },
      without: { type: 'string', multiple: true, default: [] },
      slowest: { type: 'string', default: '600' },
    },
  });
  const limit = values.limit ? Number(values.limit) : Number.POSITIVE_INFINITY;
  const rows: string[] = [];
  let survivors = 0;
  for (const folder of values.only ?? FOLDERS) {
    const { row, survived } = await mutateFolder(root, folder, {
      limit,
      former: values.former ? readFileSync(values.former, 'utf8').split('\n') : null,
      tests: { any: values.tests, none: values.without },
      slowest: 1_000 * Number(values.slowest),
    });
    rows.push(row);
    survivors += survived;
  }
  const heads = ['mutants', 'tried', 'killed', 'survived', 'unreached'];
  console.log(`\n${'folder'.padEnd(30)}${heads.map((head) => head.padStart(10)).join('')}`);
  for (const row of rows) console.log(row);
  return survivors > 0 ? 1 : 0;
}

async function mutateFolder(root: string, folder: string, bounds: Bounds) {
  const { limit, former, tests, slowest } = bounds;
  const started = Date.now();
  const mutants: Placed[] = [];
  const switched = new Map<string, string>();
  for (const file of sourcesIn(root, folder)) {
    const source = readFileSync(join(root, file), 'utf8');
    const insertions = findMutants(file, source, (mutant) => {
      mutants.push({ ...mutant, file, number: mutants.length + 1 });
      return mutants.length;
    });
    switched.set(join(root, file), insertAll(source, insertions));
  }
  const bench = await openBench(root, switched, tests);
  const asked = mutants.filter((one) => !former || wasMissed(one, former));
  const reached = asked.filter(({ number }) => bench.suites.some((one) => passes(one, number)));
  const tried = sample(reached, limit);
  console.log(`${folder}: ${mutants.length} mutants, ${bench.suites.length} test files`);
  const survivors = await outlive(bench, new Set(tried.map(({ number }) => number)), slowest);
  await bench.close();
  const missed = asked.filter((mutant) => !reached.includes(mutant));
  for (const one of tried) if (survivors.has(one.number)) console.log(tell('survived', one));
  for (const one of missed) console.log(tell('not reached', one));
  console.log(`${Math.round((Date.now() - started) / 1000)} s`);
  const counts = [asked.length, tried.length, tried.length - survivors.size, survivors.size];
  const columns = [...counts, missed.length].map((count) => String(count).padStart(10));
  return { row: folder.padEnd(30) + columns.join(''), survived: survivors.size };
}

/** The mutants on which no suite fails; quick suites first, those that need a process each last. */
async function outlive(
  bench: Bench,
  mutants: ReadonlySet<number>,
  slowest: number,
): Promise<Set<number>> {
  const alive = new Set(mutants);
  const kill = (killed: Iterable<number>) => {
    for (const one of killed) alive.delete(one);
  };
  const suites = bench.suites.toSorted(
    (a, b) => Number(b.isRepeatable) - Number(a.isRepeatable) || a.total - b.total,
  );
  for (const suite of suites) {
    if (suite.total > slowest) {
      console.log(`  ${suite.name}: ${Math.round(suite.total)} ms, not asked`);
      continue;
    }
    const before = alive.size;
    const passed = [...alive].filter((one) => suite.passed.has(one) && !suite.loaded.has(one));
    const loaded = [...alive].filter((one) => suite.loaded.has(one));
    for (let at = 0; at < passed.length; at += AT_ONCE) {
      kill(await bench.failing(suite, passed.slice(at, at + AT_ONCE)));
    }
    for (const one of loaded) kill(await bench.failing(suite, [one], true));
    const run = passed.length + loaded.length;
    if (run > 0) console.log(`  ${suite.name}: ${before - alive.size} of ${run} killed`);
  }
  return alive;
}

function passes({ passed, loaded }: Suite, mutant: number): boolean {
  return passed.has(mutant) || loaded.has(mutant);
}

/** Whether no test had failed on it in a former run. */
function wasMissed(mutant: Placed, former: readonly string[]): boolean {
  return ['survived', 'not reached'].some((what) => former.includes(tell(what, mutant)));
}

/** At most `limit`, evenly from first to last: the same at each run. */
function sample<T>(all: readonly T[], limit: number): readonly T[] {
  const step = Math.max(1, all.length / limit);
  const chosen = new Set(all.map((_, index) => Math.floor(index * step)));
  return all.filter((_, index) => chosen.has(index));
}

function tell(what: string, { file, line, how, text }: Placed): string {
  const short = text.length > 100 ? `${text.slice(0, 97)}...` : text;
  return `  ${what}: ${file}:${line}  ${how}: ${short}`;
}

function sourcesIn(root: string, folder: string): readonly string[] {
  if (statSync(join(root, folder)).isFile()) return [folder];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}
