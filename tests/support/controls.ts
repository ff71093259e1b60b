import type { ElementHandle, Page } from 'puppeteer-core';
import { waitFor } from '../../cli/browser/wait-for';

/** Waits for an element that `find` (run in the page) picks. */
async function find(
  page: Page,
  what: string,
  pick: (name: string) => Element | null,
  name: string,
) {
  return await waitFor(`${what} "${name}" is there`, async () => {
    const handle = await page.evaluateHandle(pick, name);
    return handle.asElement() as ElementHandle<HTMLElement> | null;
  });
}

/** Presses the button, link or switch whose name starts so, with the mouse. */
export async function press(page: Page, name: string): Promise<void> {
  const button = await find(
    page,
    'a button',
    (wanted) => {
      const all = document.querySelectorAll<HTMLElement>('button, a[href], label');
      const nameOf = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.textContent ?? '';
      const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
      return [...all].find((one) => clean(nameOf(one)).startsWith(wanted)) ?? null;
    },
    name,
  );
  await button.click();
}

/** Puts text into the field with this label, in the place of what was there, by keyboard. */
export async function fillIn(page: Page, label: string, text: string): Promise<void> {
  const field = await find(
    page,
    'a field',
    (wanted) => {
      const labels = [...document.querySelectorAll('label')];
      const named = labels.find((one) => one.textContent?.trim() === wanted)?.control;
      return named ?? document.querySelector(`[aria-label="${CSS.escape(wanted)}"]`);
    },
    label,
  );
  await field.evaluate((element) => (element as HTMLInputElement).select());
  await field.focus();
  await (text === '' ? page.keyboard.press('Delete') : page.keyboard.type(text));
}

/** The error shown at the field with this label, or null. */
export async function errorAt(page: Page, label: string): Promise<string | null> {
  return await page.evaluate((wanted) => {
    const labels = [...document.querySelectorAll('label')];
    const field = labels.find((one) => one.textContent?.trim() === wanted)?.control;
    if (field?.getAttribute('aria-invalid') !== 'true') return null;
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    const error = ids.find((id) => id.endsWith('-error'));
    return (error && document.getElementById(error)?.textContent) ?? null;
  }, label);
}
