import { relative } from 'node:path';
import { createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node';
import { mutating } from './plugin';

/** A test file, and what it showed when nothing was taken away. */
export interface Suite {
  readonly name: string;
  readonly specification: TestSpecification;
  /** Mutants its tests pass. */
  readonly passed: ReadonlySet<number>;
  /** Those that loading it passes, before any test. */
  readonly loaded: ReadonlySet<number>;
  /** Whether its tests pass again in the same process. */
  readonly isRepeatable: boolean;
  /** In ms. */
  readonly longest: number;
  readonly total: number;
}

/** Unit tests over sources with switches. */
export interface Bench {
  readonly suites: readonly Suite[];
  /** Which of these mutants a suite's tests fail on. */
  failing(suite: Suite, mutants: readonly number[], fromStart?: boolean): Promise<Set<number>>;
  close(): Promise<void>;
}

/** Which test files are run: with one of these in their name, and none of those. */
export interface TestNames {
  readonly any: readonly string[];
  readonly none: readonly string[];
}

/** Of the longest test, and at least so many ms: then a mutant is taken for hanging. */
const PATIENCE = { times: 5, least: 3_000 };

/** Starts the test runner, and runs the test files that load a source. */
export async function openBench(
  root: string,
  switched: ReadonlyMap<string, string>,
  tests: TestNames,
): Promise<Bench> {
  const vitest = await createVitest(
    'test',
    {
      root,
      watch: false,
      // It would hand over sources as they were before, without these switches.
      fsModuleCache: false,
      related: [...switched.keys()],
      reporters: [{ onTestModuleEnd: ({ moduleId }) => tell(`    ${relative(root, moduleId)}`) }],
      maxWorkers: 1,
      silent: true,
      dangerouslyIgnoreUnhandledErrors: true,
    },
    { plugins: [mutating(switched)] },
  );
  for (const project of vitest.projects) {
    // What loading passes is told by file.
    project.config.isolate = true;
    // Nobody reads how two values differ, and of long lists that takes minutes to work out.
    project.config.diff = { truncateThreshold: 1 };
  }
  const all = await vitest.getRelevantTestSpecifications();
  const specifications = all.filter(({ moduleId }) => {
    const isNamed = (name: string) => moduleId.includes(name);
    return tests.any.some(isNamed) && !tests.none.some(isNamed);
  });
  const suites = await firstRun(vitest, specifications, root);
  return {
    suites,
    async failing(suite, mutants, fromStart = false) {
      const patience = Math.max(PATIENCE.least, PATIENCE.times * suite.longest);
      const runAll = async (all: readonly number[]) => {
        provide(vitest, all, fromStart ? all[0] : 0, patience);
        const modules = await run(vitest, [suite.specification]);
        // The test runner hands over those of former runs too.
        const { moduleId } = suite.specification;
        return failedIn(
          modules.find((one) => one.moduleId === moduleId),
          all,
        );
      };
      const runAlone = async (all: Iterable<number>) => {
        const failed = new Set<number>();
        for (const one of all) if ((await runAll([one])).has(one)) failed.add(one);
        return failed;
      };
      if (mutants.length === 1 || !suite.isRepeatable) return runAlone(mutants);
      const failed = await runAll([...mutants, 0]);
      // Where the tests then fail with nothing taken away, a mutant has left something behind.
      return failed.delete(0) ? runAlone(failed) : failed;
    },
    close: () => vitest.close(),
  };
}

/** No mutant: the number of a second round with nothing taken away. */
const AGAIN = -1;

async function firstRun(
  vitest: Vitest,
  specifications: readonly TestSpecification[],
  root: string,
): Promise<readonly Suite[]> {
  provide(vitest, [0]);
  const modules = await run(vitest, specifications);
  const suites = modules.flatMap((module) => {
    const name = relative(root, module.moduleId);
    const specification = specifications.find((one) => one.moduleId === module.moduleId);
    const tests = [...module.children.allTests()];
    const failed = tests.find((test) => test.result().state === 'failed');
    if (failed || tests.length === 0 || !specification) {
      const [error] = failed?.result().errors ?? module.errors();
      console.log(`left out: ${name}: ${failed?.fullName ?? ''} ${error?.message}`);
      return [];
    }
    const took = tests.map((test) => test.diagnostic()?.duration ?? 0);
    return {
      name,
      specification,
      passed: new Set(tests.flatMap((test) => test.meta().passed ?? [])),
      loaded: new Set(tests.flatMap((test) => test.meta().loaded ?? [])),
      longest: Math.max(...took),
      total: took.reduce((sum, one) => sum + one, 0),
    };
  });
  // Bodies run before any test does: of two that change a prototype the last one's change counts.
  provide(vitest, [0, AGAIN]);
  const twice = await run(vitest, specifications);
  const repeatable = new Set(
    twice
      .filter((module) => failedIn(module, [0, AGAIN]).size === 0)
      .map(({ moduleId }) => moduleId),
  );
  return suites.map((suite) => ({
    ...suite,
    isRepeatable: repeatable.has(suite.specification.moduleId),
  }));
}

function provide(vitest: Vitest, mutants: readonly number[], fromStart = 0, patience = 0): void {
  for (const project of vitest.projects) {
    project.provide('mutants', [...mutants]);
    project.provide('fromStart', fromStart);
    project.provide('patience', patience);
  }
}

async function run(
  vitest: Vitest,
  specifications: readonly TestSpecification[],
): Promise<readonly TestModule[]> {
  const { testModules } = await vitest.runTestSpecifications([...specifications]);
  return testModules;
}

/** A file that does not load fails on all of them. */
function failedIn(module: TestModule | undefined, mutants: readonly number[]): Set<number> {
  const tests = [...(module?.children.allTests() ?? [])];
  if (tests.length === 0 || (module?.errors().length ?? 1) > 0) return new Set(mutants);
  const failed = [...(module?.children.allSuites() ?? [])].filter(
    (suite) => suite.parent === module && suite.state() === 'failed',
  );
  return new Set(failed.map((suite) => Number(suite.name.replace('mutant ', ''))));
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
