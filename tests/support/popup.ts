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
  const popup = await stage.session.openExtensionPage('popup.html', { behind: true });
  await expect.poll(() => popup.$('[role=switch]'), PATIENCE).not.toBeNull();
  await popup.bringToFront();
  return popup;
}
