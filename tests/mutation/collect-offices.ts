import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Day, Person } from '../../utils/people/person';
import type { Case } from '../recognition/cases/case-table';

const OFFICES = 'tests/recognition/offices';
const RUNNER_ID = 'virtual:table-runner';
const READER_ID = 'virtual:text-reader';

/** In the place of the test runner: tables are run through at once, and expect nothing. */
const RUNNER = `
  const pass = { toBe() {}, toEqual() {}, toMatchObject() {} };
  export const expect = () => pass;
  export const describe = (_, tests) => tests();
  const run = (test, row) => Promise.resolve().then(() => test(...row)).catch(() => {});
  const started = [];
  Reflect.set(globalThis, Symbol.for('offices run'), started);
  export const it = Object.assign((_, test) => started.push(run(test, [])), {
    each: (rows) => (_, test) => {
      for (const row of rows) started.push(run(test, Array.isArray(row) ? row : [row]));
    },
  });`;

/** In the place of reading a marked text: it is handed over. */
const READER = `
  export const unmark = (marked) => marked;
  export const mark = (...asked) => globalThis[Symbol.for('offices')](...asked);
  export const mentionsIn = async () => [];
  export const finderOf = () => async () => new Map();`;

/** Makes the tests of offices hand their texts over, not run. */
export const collectOffices: Plugin = {
  name: 'collect-offices',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes(`${OFFICES}/`) || !id.endsWith('.test.ts')) return;
    return code
      .replaceAll(/(['"])vitest\1/g, `'${RUNNER_ID}'`)
      .replaceAll(/(['"])\.\.\/read-marked\1/g, `'${READER_ID}'`);
  },
  resolveId(id) {
    return id === RUNNER_ID || id === READER_ID ? `\0${id}` : undefined;
  },
  load(id) {
    if (id === `\0${RUNNER_ID}`) return RUNNER;
    if (id === `\0${READER_ID}`) return READER;
  },
};

/** The cases of offices, from their tests. */
export async function loadOffices(server: ViteDevServer, root: string): Promise<readonly Case[]> {
  const cases: Case[] = [];
  const take = (marked: string, people: readonly Person[], on?: Day, language?: string) => {
    cases.push({
      name: 'offices',
      marked,
      people,
      ...(on && { on }),
      ...(language && { language }),
    });
    return Promise.resolve(marked);
  };
  Reflect.set(globalThis, Symbol.for('offices'), take);
  for (const name of readdirSync(join(root, OFFICES))) {
    if (!name.endsWith('.test.ts')) continue;
    await server.ssrLoadModule(`/${OFFICES}/${name}`);
    await Promise.all(Reflect.get(globalThis, Symbol.for('offices run')) as Promise<void>[]);
  }
  return cases;
}
