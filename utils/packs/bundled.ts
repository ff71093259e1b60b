/** The pack that is installed with the extension. */
export const STARTER_ID = 'starter';

/** Packs that come with the extension, by id: no file from elsewhere may take the place of one. */
const BUNDLED_IDS: ReadonlySet<string> = new Set([STARTER_ID]);

/** Whether a pack is one of those that come with the extension. */
export function isBundled(id: string): boolean {
  return BUNDLED_IDS.has(id);
}
