import type { Page } from 'puppeteer-core';

/** Rows of packs in the database, by segment. */
export interface SegmentRows {
  /** The segments that can be seen. */
  readonly visible: readonly string[];
  /** Rows of each segment in all tables, without what was worked out from them and is remembered. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Counts the rows of each segment, in a page of the extension, behind the back of its own code. */
export async function segmentRows(page: Page): Promise<SegmentRows> {
  return await page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('fact-context'));
    try {
      const tables = ['meta', 'shards', 'profiles'];
      const reading = database.transaction(tables);
      const catalogue = await answer(reading.objectStore('meta').get('catalogue'));
      const rows: Record<string, number> = {};
      for (const table of tables) {
        for (const key of await answer(reading.objectStore(table).getAllKeys())) {
          const [segment = '', row] = String(key).split('/');
          // What is worked out from a segment and remembered may come at any time, and counts for none.
          const counted = row === 'derived' ? 0 : 1;
          if (row !== undefined) rows[segment] = (rows[segment] ?? 0) + counted;
        }
      }
      return { visible: (catalogue?.segments ?? []) as string[], rows };
    } finally {
      database.close();
    }
  });
}
