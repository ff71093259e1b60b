import type { Page } from 'puppeteer-core';
import type { Stage } from './stage';

interface ExtensionApi {
  readonly tabs: {
    query(what: object): Promise<{ id: number; url?: string; active: boolean }[]>;
    sendMessage(tab: number, message: object, where: object): Promise<{ value?: unknown }>;
  };
}

/**
 * The keyboard's walk from name to name of the page in front. A driver cannot press the browser's own
 * keys: one of our pages asks the tab what the command does. Answers whether a card was shown.
 */
export async function startWalk(stage: Stage, page: Page): Promise<() => Promise<boolean>> {
  const ask = await startAsking(stage, page);
  return () => ask('showNext', {});
}

/** The same for the card of one person, by id, as the popup's list opens it. */
export async function startShowing(
  stage: Stage,
  page: Page,
): Promise<(id: string) => Promise<boolean>> {
  const ask = await startAsking(stage, page);
  return (id) => ask('showPerson', { id });
}

async function startAsking(
  stage: Stage,
  page: Page,
): Promise<(call: string, args: object) => Promise<boolean>> {
  const ours = await stage.session.openExtensionPage('popup.html', { behind: true });
  await page.bringToFront();
  const address = page.url();
  return (call, args) =>
    ours.evaluate(
      async (url, message) => {
        const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
        const all = await tabs.query({});
        const tab = all.find((one) => one.active && one.url?.startsWith(url)) ?? all[0];
        const reply = await tabs.sendMessage(tab?.id ?? 0, message, { frameId: 0 });
        return (reply.value as { shown: boolean }).shown;
      },
      address,
      { call, args },
    );
}
