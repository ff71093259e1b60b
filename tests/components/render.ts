import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

/** Renders into the test's document, effects included. */
export async function show(view: ComponentChild): Promise<HTMLElement> {
  await step(() => render(view, document.body));
  return document.body;
}

/** Does something to the page and lets the components answer. */
export async function step(action: () => void): Promise<void> {
  await act(async () => {
    action();
    await settled();
  });
  // Effects have run by now; what they asked for comes in here.
  await act(settled);
}

/** Presses a control. */
export async function press(control: HTMLElement): Promise<void> {
  await step(() => control.click());
}

/** Types into a field, as a reader would see it arrive. */
export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string) {
  await step(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** The one button that says this. */
export function button(name: string, within: ParentNode = document): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].filter((one) => nameOf(one) === name);
  if (found.length !== 1) throw new Error(`${found.length} buttons “${name}”`);
  return found[0] as HTMLButtonElement;
}

/** The field with this label. */
export function field(label: string, within: ParentNode = document): HTMLInputElement {
  const labels = [...within.querySelectorAll('label')].filter((one) => nameOf(one) === label);
  const id = labels[0]?.htmlFor;
  const found = id ? document.getElementById(id) : null;
  if (!found || labels.length !== 1) throw new Error(`${labels.length} fields “${label}”`);
  return found as HTMLInputElement;
}

/** The texts of the elements that describe a field. */
export function description(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
}

/** Lets promises and the components' short pauses pass; test timers decide how long that is. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
