import type { Page } from 'puppeteer-core';

/** A page's HTML as its server sent it, parsed and written out again by the same browser. */
export async function htmlAsServed(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML;
  });
}

/** A page's HTML as it is, without our card's host, which alone may be new. */
export async function htmlWithoutCard(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('fact-context-card')) host.remove();
    return copy.outerHTML;
  });
}
