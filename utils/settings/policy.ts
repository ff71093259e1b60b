import { browser } from 'wxt/browser';
import { type Chosen, isRecord, parseChosen, SETTING_KEYS } from './settings';

/** Defaults that whoever runs this browser has set by policy; none where there is no policy. */
export async function readPolicy(): Promise<Chosen> {
  // Firefox has none without a manifest for it, and says so by failing.
  const values: unknown = await managed()
    ?.get()
    .catch(() => null);
  return parsePolicy(values);
}

/** A policy as the browser hands it out, read like any other value from outside. */
export function parsePolicy(values: unknown): Chosen {
  return isRecord(values) ? parseChosen(values, SETTING_KEYS) : { chosen: {}, problems: [] };
}

/** Calls back with the policy before and after it changed; answers with a function that stops it. */
export function watchPolicy(changed: (now: Chosen, before: Chosen) => void): () => void {
  const listen = (changes: Record<string, { oldValue?: unknown }>, area: string) => {
    if (area !== 'managed') return;
    void (managed()?.get() ?? Promise.resolve<Record<string, unknown>>({})).then(
      (now) => {
        const before = { ...now };
        for (const [key, { oldValue }] of Object.entries(changes)) {
          if (oldValue === undefined) delete before[key];
          else before[key] = oldValue;
        }
        changed(parsePolicy(now), parsePolicy(before));
      },
      () => {},
    );
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

const managed = () =>
  browser.storage.managed as { get(): Promise<Record<string, unknown>> } | undefined;
