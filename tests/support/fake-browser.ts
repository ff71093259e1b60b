import { fakeBrowser } from 'wxt/testing/fake-browser';

// Before anything looks for the browser's own, which it does once.
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

/** One at a time by name, as the browser's do; Node 20 and the documents we test in have none. */
const turns = new Map<string, Promise<unknown>>();
const locks = {
  request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const turn = (turns.get(name) ?? Promise.resolve()).then(work);
    turns.set(
      name,
      turn.catch(() => {}),
    );
    return turn;
  },
};
if (!globalThis.navigator) Object.assign(globalThis, { navigator: {} });
if (!navigator.locks) Object.defineProperty(navigator, 'locks', { value: locks });
