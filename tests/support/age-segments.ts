import type { Page } from 'puppeteer-core';

/**
 * Makes the packs in the database what a release without search wrote: format 2, and none of the
 * rows by which they are searched. Behind the back of the extension's own code.
 */
export async function ageSegments(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('fact-context');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const writing = database.transaction(['meta', 'shards'], 'readwrite');
    const meta = writing.objectStore('meta');
    meta.openCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      const key = String(cursor?.key);
      if (key.endsWith('/meta')) cursor?.update({ ...cursor.value, format: 2 });
      if (/\/(?:search|blocks)$/.test(key)) cursor?.delete();
      cursor?.continue();
    };
    const shards = writing.objectStore('shards');
    shards.openKeyCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursor | null>).result;
      if (/\/(?:names|offices|rank|name)\//.test(String(cursor?.key))) {
        shards.delete(cursor?.key as IDBValidKey);
      }
      cursor?.continue();
    };
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error);
    });
    database.close();
  });
}

/** The formats of the packs in the database. */
export async function segmentFormats(page: Page): Promise<readonly number[]> {
  return await page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('fact-context'));
    const meta = database.transaction('meta').objectStore('meta');
    const keys = (await answer(meta.getAllKeys())).map(String);
    const rows = await Promise.all(
      keys.filter((key) => key.endsWith('/meta')).map((key) => answer(meta.get(key))),
    );
    database.close();
    return rows.map(({ format }) => format as number);
  });
}
