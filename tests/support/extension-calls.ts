import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../../cli/browser/browser-session';
import { SHIPPED_PACKS } from '../../utils/packs/shipped/shipped-packs';

interface ExtensionApi {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
}

/** Has one of our own pages save people, as its form does, many times as fast. */
export async function saveOwnPeople(page: Page, people: readonly object[]): Promise<void> {
  await page.evaluate(async (all) => {
    const { runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    for (const person of all) {
      const reply = await runtime.sendMessage({ call: 'savePerson', args: { person } });
      // What is refused must not look as if it were saved.
      if (!(reply as { ok?: boolean } | undefined)?.ok) throw new Error(JSON.stringify(reply));
    }
  }, people);
}

/** Has one of our own pages take away one of them. */
export async function deleteOwnPerson(page: Page, id: string): Promise<void> {
  await page.evaluate(async (gone) => {
    const { runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    await runtime.sendMessage({ call: 'deletePerson', args: { id: gone } });
  }, id);
}

/** Takes away what earlier suites of the same browser left: imported packs, people the reader added. */
export async function cleanStart(session: BrowserSession): Promise<void> {
  const page = await session.openExtensionPage('manager.html');
  await page.evaluate(
    async (shipped) => {
      const { runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      type Reply = { value: { packs: { id: string }[]; rows: { person: { id: string } }[] } };
      const { packs } = ((await runtime.sendMessage({ call: 'listPacks', args: {} })) as Reply)
        .value;
      for (const { id } of packs) {
        if (!shipped.includes(id)) await runtime.sendMessage({ call: 'removePack', args: { id } });
      }
      const { rows } = ((await runtime.sendMessage({ call: 'readOwn', args: {} })) as Reply).value;
      for (const { person } of rows) {
        await runtime.sendMessage({ call: 'deletePerson', args: { id: person.id } });
      }
    },
    SHIPPED_PACKS.map(({ id }) => id),
  );
  await page.close();
}

/** What the extension's storage has under a key. */
export async function storedUnder(page: Page, key: string): Promise<unknown> {
  return await page.evaluate(async (wanted) => {
    const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    return (await storage.local.get(wanted))[wanted];
  }, key);
}

/** Deletes the database behind the extension's back, as a cleaner of the browser's data might. */
export async function deleteDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('fact-context');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}
