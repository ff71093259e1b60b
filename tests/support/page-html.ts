import type { Page } from 'puppeteer-core';

/** A page's HTML as its server sent it, parsed and written out again by the same browser. */
export async function htmlAsServed(page: Page): Promise<string> {
  const source = await (await fetch(page.url())).text();
  // In a page of its own: the page that is tested may forbid parsing.
  const parser = await page.browser().newPage({ background: true });
  const html = await parser.evaluate((text) => {
    return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
  }, source);
  await parser.close();
  await page.bringToFront();
  return html;
}

/** A page's HTML as it is, without our card's host, which alone may be new. */
export async function htmlWithoutCard(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('fact-context-card')) host.remove();
    return copy.outerHTML;
  });
}
