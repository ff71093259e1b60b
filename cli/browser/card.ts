import type { Page } from 'puppeteer-core';
import { shownFrame } from './card-frame';

/** The roles of one day, as a card shows them. */
export interface ShownMoment {
  /** "Then" or "Now", as the card says it. */
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly roles: readonly string[];
}

/** A card as a reader sees it, read in its own frame, where no page can. */
export interface ShownCard {
  /** The dialog's accessible name. */
  readonly name: string;
  readonly then: ShownMoment | null;
  readonly now: ShownMoment | null;
  /** All of its text. */
  readonly text: string;
}

/**
 * The card that is open on a page, or null. What runs in the page holds no named function: tsx
 * would put its own helpers into it, which no page has.
 */
export async function readCard(page: Page): Promise<ShownCard | null> {
  const shown = await shownFrame(page);
  const seen = await shown?.frame.evaluate(() => {
    const dialog = document.querySelector<HTMLElement>('[role=dialog]');
    if (!dialog?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
    const labelledBy = dialog.getAttribute('aria-labelledby') ?? '';
    return {
      label: dialog.getAttribute('aria-label'),
      name: document.getElementById(labelledBy)?.textContent ?? '',
      // The views the reader came from are still there, hidden.
      moments: [...dialog.querySelectorAll<HTMLElement>('.fc-view:not([hidden]) [data-when]')].map(
        (row) => ({
          when: row.dataset.when,
          title: row.querySelector('b')?.textContent ?? '',
          date: row.querySelector('time')?.dateTime ?? '',
          roles: [...row.querySelectorAll('.fc-role-text')].map((role) => role.textContent ?? ''),
        }),
      ),
      text: dialog.innerText,
    };
  });
  if (!seen) return null;
  const { label, name, moments, text } = seen;
  const momentOf = (wanted: string) => {
    const found = moments.find(({ when }) => when === wanted);
    return found ? { title: found.title, date: found.date, roles: found.roles } : null;
  };
  return { name: label ?? name.trim(), then: momentOf('then'), now: momentOf('now'), text };
}
