import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { PATIENCE } from './patience';
import type { Stage } from './stage';

/** The people a popup lists: ids with the count of mentions, null where none is shown. */
export async function peopleIn(popup: Page): Promise<Readonly<Record<string, number | null>>> {
  return await popup.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-person]')].map((one) => {
        const count = one.querySelector('.fc-mentions [aria-hidden]')?.textContent;
        return [one.dataset.person ?? '', count ? Number(count) : null];
      }),
    ),
  );
}

/** Opens the popup over the tab in front, waits until it knows that tab's site, and shows it. */
export async function openPopup(stage: Stage): Promise<Page> {
  const popup = await openPopupBehind(stage);
  await expect.poll(() => popup.$('[role=switch]'), PATIENCE).not.toBeNull();
  await popup.bringToFront();
  return popup;
}

/** Opens the popup over the tab in front; whatever is brought to the front next, it keeps to that one. */
export async function openPopupBehind({ session }: Pick<Stage, 'session'>): Promise<Page> {
  const popup = await session.openExtensionPage('popup.html', { behind: true });
  // It asks the browser which tab that is before all else. Questions of one page are answered in
  // turn: once a later one is, so is its own.
  await popup.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: TabsApi } }).chrome;
    await tabs.query({ active: true, currentWindow: true });
  });
  return popup;
}

interface TabsApi {
  query(what: object): Promise<unknown>;
}
