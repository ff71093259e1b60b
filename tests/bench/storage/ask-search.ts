import type { Page } from 'puppeteer-core';
import type { PersonLine } from '../../../utils/storage/model';
import { SEARCH_LIMIT, type Search } from './searches';

interface Api {
  readonly runtime: {
    sendMessage(message: unknown): Promise<{ value: { lines: readonly PersonLine[] } }>;
  };
}

interface Answered {
  readonly ms: number;
  readonly lines: readonly PersonLine[];
}

/** Has one of the extension's pages search, one after the other; answers with the times in ms. */
export async function askSearches(page: Page, searches: readonly Search[]): Promise<number[]> {
  const messages = searches.map(({ query }) => ({
    call: 'searchPeople',
    args: { query, limit: SEARCH_LIMIT },
  }));
  const text = await page.evaluate(async (all) => {
    const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
    const answered: Answered[] = [];
    for (const message of all) {
      const start = performance.now();
      const reply = await runtime.sendMessage(message);
      answered.push({ ms: performance.now() - start, lines: reply.value.lines });
    }
    // As text: in Firefox what lies deep within an object does not come through.
    return JSON.stringify(answered);
  }, messages);
  return (JSON.parse(text) as Answered[]).map(({ ms, lines }, at) => {
    const { query, isAnswered } = searches[at] as Search;
    if (!isAnswered(lines)) throw new Error(`“${query}” finds ${lines.map((one) => one.id)}`);
    return ms;
  });
}
