import type { Page } from 'puppeteer-core';

/** What a browser has after a start, as its own background tells it. */
export interface Contents {
  /** The hash over all people of each pack, by the pack's title. */
  readonly packs: Readonly<Record<string, string>>;
  /** Ids of the reader's own people. */
  readonly own: ReadonlySet<string>;
  /** Whether the extension says that its database has vanished; who could be brought back then. */
  readonly vanished: boolean;
  readonly spare: number;
}

interface ExtensionApi {
  readonly runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; message?: string }> };
  readonly storage: { readonly local: { get(keys: string[]): Promise<Record<string, unknown>> } };
}

interface Answer<T> {
  readonly value: T;
}

/** Reads every pack and everybody of the reader's own, over the background. */
export async function readContents(page: Page): Promise<Contents> {
  const found = await page.evaluate(async () => {
    const { runtime, storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    // No function of a name: what compiles this gives those a helper that the page has not.
    const [hashed, read] = await Promise.all(
      ['hashPacks', 'readOwn'].map((call) => runtime.sendMessage({ call, args: {} })),
    );
    for (const reply of [hashed, read]) if (!reply?.ok) throw new Error(reply?.message);
    const { packs } = (hashed as unknown as Answer<{ packs: { title: string; hash: string }[] }>)
      .value;
    const { rows } = (read as unknown as Answer<{ rows: { person: { id: string } }[] }>).value;
    const outside = await storage.local.get(['vanished', 'ownLost']);
    const lost = outside.ownLost as { rows?: unknown[] } | undefined;
    return {
      packs: packs.map(({ title, hash }) => [title, hash] as const),
      own: rows.map(({ person }) => person.id),
      vanished: Boolean(outside.vanished),
      spare: lost?.rows?.length ?? 0,
    };
  });
  return { ...found, packs: Object.fromEntries(found.packs), own: new Set(found.own) };
}

/** Saves one person, as the manager's form does; resolves once the background says it is saved. */
export async function savePerson(page: Page, id: string): Promise<void> {
  await page.evaluate(async (own) => {
    const { runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const empty = { otherNames: [], identifiers: [], links: [], sources: [], facts: [] };
    const person = { id: own, name: `Own ${own}`, ...empty };
    const reply = await runtime.sendMessage({ call: 'savePerson', args: { person } });
    if (!reply.ok) throw new Error(reply.message);
  }, id);
}

/** Restores people, as from a backup: all of them at once. */
export async function restorePeople(page: Page, ids: readonly string[]): Promise<void> {
  await page.evaluate(
    async (all) => {
      const { runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const empty = { otherNames: [], identifiers: [], links: [], sources: [], facts: [] };
      const rows = all.map((id) => ({
        person: { id, name: `Own ${id}`, ...empty },
        corrected: {},
      }));
      const own = await runtime.sendMessage({ call: 'readOwn', args: {} });
      const { generation } = (own as unknown as { value: { generation: number } }).value;
      const reply = await runtime.sendMessage({ call: 'restoreOwn', args: { rows, generation } });
      if (!reply.ok) throw new Error(reply.message);
    },
    [...ids],
  );
}
