import type { Page } from 'puppeteer-core';
import type { PersonLine } from '../../../utils/storage/types';
import { SEARCH_LIMIT, type Search } from './searches';

interface Api {
  readonly runtime: {
    sendMessage(message: unknown): Promise<{ value: { lines: readonly PersonLine[] } }>;
  };
}

/** Has one of the extension's pages search, one after the other; answers with the times in ms. */
export async function askSearches(page: Page, searches: readonly Search[]): Promise<number[]> {
  const messages = searches.map(({ query }) => ({
    call: 'searchPeople',
    args: { query, limit: SEARCH_LIMIT },
  }));
  const answers = await page.evaluate(async (all) => {
    const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
    const answered: { ms: number; lines: readonly PersonLine[] }[] = [];
    for (const message of all) {
      const start = performance.now();
      const reply = await runtime.sendMessage(message);
      answered.push({ ms: performance.now() - start, lines: reply.value.lines });
    }
    return answered;
  }, messages);
  return answers.map(({ ms, lines }, at) => {
    const { query, isAnswered } = searches[at] as Search;
    if (!isAnswered(lines)) throw new Error(`“${query}” finds ${lines.map((one) => one.id)}`);
    return ms;
  });
}
