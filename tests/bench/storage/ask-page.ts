import type { Page } from 'puppeteer-core';
import type { PageAnswer } from './extension/wire';

/** How long an answer took from the page's content script and back, in ms, and whom it named. */
export interface Answered {
  readonly ms: number;
  readonly names: readonly string[];
}

/** Has a web page ask the background, one message after the other. */
export async function askFrom(page: Page, messages: readonly unknown[]): Promise<Answered[]> {
  return await page.evaluate(async (all) => {
    const answers: Answered[] = [];
    for (const [id, message] of all.entries()) {
      const answer = await new Promise<PageAnswer>((resolve) => {
        const done = new AbortController();
        addEventListener(
          'message',
          ({ data }) => {
            if (data?.type !== 'bench-answer' || data.id !== id) return;
            done.abort();
            resolve(data);
          },
          { signal: done.signal },
        );
        postMessage({ type: 'bench-ask', id, message });
      });
      const reply = answer.reply as { people?: { name: string }[]; value?: never };
      const { people = [] } = (reply?.value ?? reply ?? {}) as { people?: { name: string }[] };
      answers.push({ ms: answer.ms, names: people.map(({ name }) => name) });
    }
    return answers;
  }, messages);
}
