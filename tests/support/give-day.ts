import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { press } from './controls';
import { PATIENCE } from './patience';
import { say } from './say';

/** Sets an article's day in the popup, as a reader does. */
export async function giveDay(popup: Page, day: string): Promise<void> {
  await press(popup, say('popup_day_change'));
  await expect.poll(() => popup.$('input[type=date]'), PATIENCE).not.toBeNull();
  // Keys into a date field differ by browser and language; the form itself is what counts.
  await popup.$eval(
    'input[type=date]',
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    day,
  );
  await press(popup, say('popup_day_set'));
}
