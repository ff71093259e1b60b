/** What browsers have for "back" on phones; Firefox has none yet. */
interface Watcher {
  onclose: (() => void) | null;
  destroy(): void;
}

/**
 * Has the phone's way back close what is open, without an entry in the page's history, which is the
 * page's own. Where the browser cannot, back stays what it is. Answers with a function that ends it.
 */
export function watchBack(closed: () => void): () => void {
  const { CloseWatcher } = globalThis as { CloseWatcher?: new () => Watcher };
  if (!CloseWatcher) return () => {};
  const watcher = new CloseWatcher();
  watcher.onclose = closed;
  return () => watcher.destroy();
}
