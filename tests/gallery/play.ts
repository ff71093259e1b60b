/** Nothing of a page has changed for so long: it has come to rest. In ms. */
const REST = 120;
/** It is taken as it is by then. In ms. */
const PATIENCE = 3_000;

/** Waits until nothing changes any more below an element. */
export function atRest(root: Node): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      clearTimeout(end);
      observer.disconnect();
      resolve();
    };
    const end = setTimeout(done, PATIENCE);
    let timer = setTimeout(done, REST);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, REST);
    });
    observer.observe(root, { subtree: true, childList: true, attributes: true });
  });
}

/** Presses controls one after the other, each the first with these words in its name. */
export function pressing(...names: readonly string[]): (root: HTMLElement) => Promise<void> {
  return async (root) => {
    for (const name of names) {
      const controls = [...root.querySelectorAll<HTMLElement>('button, a, summary, label')];
      const found = controls.find((one) => nameOf(one).includes(name) && !one.closest('[hidden]'));
      if (!found) throw new Error(`no control “${name}”`);
      found.click();
      await atRest(root);
    }
  };
}

/** Types into the first field that a selector finds. */
export function typing(text: string, selector = 'input'): (root: HTMLElement) => Promise<void> {
  return async (root) => {
    const field = root.querySelector<HTMLInputElement>(selector);
    if (!field) throw new Error(`no field ${selector}`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await atRest(root);
  };
}

function nameOf(element: Element): string {
  const said = element.getAttribute('aria-label') ?? element.textContent;
  return said.replace(/\s+/g, ' ').trim();
}
