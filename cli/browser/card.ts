import type { Page } from 'puppeteer-core';

/** The roles of one day, as a card shows them. */
export interface ShownMoment {
  /** "Then" or "Now", as the card says it. */
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly roles: readonly string[];
}

/** What a reader sees on an open card. Read from the shadow root, which test builds leave open. */
export interface ShownCard {
  /** The dialog's accessible name. */
  readonly name: string;
  readonly then: ShownMoment | null;
  readonly now: ShownMoment | null;
  /** All of its text. */
  readonly text: string;
}

/** The card that is open on a page, or null. */
export async function readCard(page: Page): Promise<ShownCard | null> {
  return await page.evaluate(() => {
    const root = document.querySelector('fact-context-card')?.shadowRoot;
    const dialog = root?.querySelector<HTMLElement>('[role=dialog]');
    if (!root || !dialog?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
      return null;
    }
    const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
    const moment = (when: string) => {
      const row = dialog.querySelector(`[data-when=${when}]`);
      if (!row) return null;
      return {
        title: textOf(row.querySelector('b')),
        date: row.querySelector('time')?.dateTime ?? '',
        roles: [...row.querySelectorAll('.fc-role-text')].map(textOf),
      };
    };
    const named = dialog.getAttribute('aria-labelledby');
    const label = named === null ? dialog.getAttribute('aria-label') : null;
    return {
      name: label ?? textOf(root.getElementById(named ?? '')),
      then: moment('then'),
      now: moment('now'),
      text: dialog.innerText,
    };
  });
}
