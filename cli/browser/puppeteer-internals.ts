import type { Browser, CDPSession, Frame, Page } from 'puppeteer-core';

/**
 * The private parts of puppeteer-core we lean on, all in this file; the version is pinned
 * because of it.
 */
interface Internals {
  readonly connection: {
    send(method: string, params: unknown): Promise<{ result: unknown }>;
  };
}

/** Sends a WebDriver BiDi command puppeteer has no word for. */
export async function sendBidi(browser: Browser, method: string, params: unknown) {
  const reply = await (browser as unknown as Internals).connection.send(method, params);
  return reply.result;
}

/** The BiDi browsing context of a page's main frame. */
export function browsingContextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** Chromium's session with the process that a frame is in. */
export function clientOf(frame: Frame): CDPSession {
  return (frame as unknown as { readonly client: CDPSession }).client;
}
