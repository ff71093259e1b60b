import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Person } from '../../utils/people/person';
import type { Case } from '../recognition/cases/case-table';
import { loadOffices } from './collect-offices';

const LANGUAGES = 'tests/recognition/languages';

/** All cases of the tables: the examples of rules, by phrase, by language, and of offices. */
export async function loadCases(server: ViteDevServer, root: string): Promise<readonly Case[]> {
  const { CASES } = await server.ssrLoadModule('/tests/recognition/cases/all.ts');
  const { EXAMPLES } = await server.ssrLoadModule('/tests/recognition/rules/tables.ts');
  const byLanguage = collected();
  byLanguage.length = 0;
  for (const name of readdirSync(join(root, LANGUAGES))) {
    if (name.endsWith('.test.ts')) await server.ssrLoadModule(`/${LANGUAGES}/${name}`);
  }
  return [...EXAMPLES, ...CASES, ...byLanguage, ...(await loadOffices(server, root))];
}

/** In the place of running a language's table, hands it over. */
export const collectTables: Plugin = {
  name: 'collect-tables',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith(`${LANGUAGES}/reads-in.ts`)) return;
    return `export const readsIn = (...table) => globalThis[Symbol.for('tables')](...table);`;
  },
};

function collected(): Case[] {
  const cases: Case[] = [];
  const take = (language: string, people: readonly Person[], texts: readonly string[]) => {
    for (const marked of texts) cases.push({ name: language, language, people, marked });
  };
  Object.assign(globalThis, { [Symbol.for('tables')]: take });
  return cases;
}
