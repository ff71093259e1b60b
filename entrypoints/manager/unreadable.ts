/** Whether a check or a repair in this page could not read the database to its end. */
export interface Unreadable {
  readonly found: () => boolean;
  readonly note: (found: boolean) => void;
  /** Calls back when it changes; answers with a function that stops it. */
  readonly watch: (changed: () => void) => () => void;
}

/** Not so, until it is noted: rows deep in the database are read by a check alone. */
export function createUnreadable(): Unreadable {
  let isFound = false;
  const watchers = new Set<() => void>();
  return {
    found: () => isFound,
    note(found) {
      isFound = found;
      for (const changed of watchers) changed();
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
