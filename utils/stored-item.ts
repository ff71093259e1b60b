import { browser } from 'wxt/browser';

/** A value that the browser keeps for the extension, under a name of its own. */
export interface StoredItem<T> {
  /** The value, or the fallback where nothing is stored. */
  getValue(): Promise<T>;
  /** Stores a value; nothing, for null. */
  setValue(value: T): Promise<void>;
  removeValue(): Promise<void>;
  /** Calls back whenever it becomes another value; answers with a function that stops it. */
  watch(changed: (now: T, before: T) => void): () => void;
}

/** Where a value is kept: until it is removed, or as long as the browser runs. */
type Area = 'local' | 'session';

/** Nothing is read before it is asked for: a page is to pay for no more than it needs. */
export function storedItem<T>(name: string, fallback: T, area: Area = 'local'): StoredItem<T> {
  const orFallback = (value: unknown): T => (value ?? fallback) as T;
  const kept = () => browser.storage[area];
  return {
    getValue: async () => orFallback(await readTogether(area, name)),
    async setValue(value) {
      if (value === null || value === undefined) await kept().remove(name);
      else await kept().set({ [name]: value });
    },
    removeValue: () => kept().remove(name),
    watch(changed) {
      const listen = (
        changes: Record<string, { newValue?: unknown; oldValue?: unknown }>,
      ): void => {
        if (!Object.hasOwn(changes, name)) return;
        const { newValue, oldValue } = changes[name] ?? {};
        // Firefox also tells of a value that is stored once more.
        if (!isSame(newValue, oldValue)) changed(orFallback(newValue), orFallback(oldValue));
      };
      const { onChanged } = kept();
      onChanged.addListener(listen);
      return () => onChanged.removeListener(listen);
    },
  };
}

const asked = new Map<Area, { names: Set<string>; values: Promise<Record<string, unknown>> }>();

/** What is asked for in one breath goes in one message to the browser. */
async function readTogether(area: Area, name: string): Promise<unknown> {
  const before = asked.get(area);
  if (before) {
    before.names.add(name);
    return (await before.values)[name];
  }
  const names = new Set([name]);
  const values = Promise.resolve().then(() => {
    asked.delete(area);
    return browser.storage[area].get([...names]) as Promise<Record<string, unknown>>;
  });
  asked.set(area, { names, values });
  return (await values)[name];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
