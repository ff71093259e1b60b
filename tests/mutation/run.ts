import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import type { Case } from '../recognition/cases/case-table';
import { mutateCode } from './code/mutate-code';
import { collectOffices } from './collect-offices';
import { listRules, type RuleToTake } from './list-rules';
import { collectTables, loadCases } from './load-cases';
import { type Answer, answered } from './neutral';
import { type Taken, takeAway } from './take-away';

/** To know no more of a rule than that a case misses it: many times as fast. */
const FIRST = '--first';

const [what, ...args] = process.argv.slice(2);
process.exitCode =
  what === 'code'
    ? await mutateCode(process.cwd(), args)
    : await main(process.cwd(), process.argv.slice(2));

/**
 * Takes each rule away in turn, and says which cases then fail; 1 where none does. With words, only
 * rules so named.
 */
async function main(root: string, asked: readonly string[]): Promise<number> {
  const only = asked.filter((word) => word !== FIRST);
  const most = asked.includes(FIRST) ? 1 : Number.POSITIVE_INFINITY;
  const taken: Taken = { rule: undefined, answer: 'no' };
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
    plugins: [collectTables, collectOffices, takeAway(taken)],
  });
  const cases = await loadCases(server, root);
  const failing = await failuresOf({ server, most }, cases);
  if (failing.length > 0) throw new Error(`fails with all rules: ${failing[0]?.marked}`);
  console.log(`${cases.length} cases\n`);
  const survivors: string[] = [];
  for (const rule of listRules(join(root, 'utils'))) {
    if (only.length > 0 && !only.some((word) => rule.name.includes(word))) continue;
    const failed = await fewestFailures({ server, most, cases, taken }, rule);
    if (failed.length === 0) survivors.push(rule.name);
    console.log(tell(rule, failed));
  }
  await server.close();
  console.log(
    `\n${Math.round(process.uptime())} s; no case misses: ${survivors.join(', ') || '-'}`,
  );
  return survivors.length > 0 ? 1 : 0;
}

interface Reader {
  readonly server: ViteDevServer;
  /** Cases that may fail before the rest is left out. */
  readonly most: number;
}

interface Bench extends Reader {
  readonly cases: readonly Case[];
  readonly taken: Taken;
}

/** Whatever its rules answer once they are away, always no or always yes: the fewest that fail. */
async function fewestFailures(bench: Bench, rule: RuleToTake): Promise<readonly Case[]> {
  answered.clear();
  const no = await failuresWithout(bench, rule, 'no');
  if (no.length === 0 || !answered.has('no')) return no;
  const yes = await failuresWithout(bench, rule, 'yes');
  return yes.length < no.length ? yes : no;
}

/** A rule is tried on its own example and the cases of its language first, as those are few. */
async function failuresWithout(
  bench: Bench,
  rule: RuleToTake,
  answer: Answer,
): Promise<readonly Case[]> {
  const { cases, taken } = bench;
  Object.assign(taken, { rule, answer });
  const own = cases.filter((one) => isOwn(one, rule));
  const failed = await failuresOf(bench, own);
  return failed.length > 0 || own.length === cases.length ? failed : failuresOf(bench, cases);
}

function isOwn({ rule, language = 'en' }: Case, { name, part, language: of }: RuleToTake): boolean {
  return part.kind === 'entry' ? rule === name : of === undefined || language === of;
}

async function failuresOf({ server, most }: Reader, cases: readonly Case[]): Promise<Case[]> {
  server.moduleGraph.invalidateAll();
  try {
    const { readCase } = await server.ssrLoadModule('/tests/recognition/cases/read-case.ts');
    const failed: Case[] = [];
    for (const one of cases) {
      if (failed.length >= most) break;
      if (!(await reads(readCase, one))) failed.push(one);
    }
    return failed;
  } catch {
    return [...cases];
  }
}

async function reads(readCase: (one: Case) => Promise<string>, one: Case): Promise<boolean> {
  try {
    return (await readCase(one)) === one.marked;
  } catch {
    return false;
  }
}

function tell({ name }: RuleToTake, failed: readonly Case[]): string {
  const [first] = failed;
  const last = first?.marked.split('\n\n').at(-1) ?? 'NONE';
  return `${name.padEnd(44)} ${String(failed.length).padStart(4)}  ${last}`;
}
