/** The time anything may take before we say that it never came, in ms. */
export const PATIENCE = 10_000;

/** Between two looks, in ms. */
const PAUSE = 25;

/** The part of a type that is true. */
export type Truthy<T> = Exclude<T, false | null | undefined | 0 | ''>;

/**
 * Looks again and again until `look` answers with something true, and hands it on. When the time
 * is up it fails with `what`, and with what it saw or caught last.
 */
export async function waitFor<T>(
  what: string,
  look: () => T | Promise<T>,
  { timeout = PATIENCE } = {},
): Promise<Truthy<T>> {
  const end = performance.now() + timeout;
  let last: unknown;
  do {
    try {
      const seen = await look();
      if (seen) return seen as Truthy<T>;
      last = seen;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  } while (performance.now() < end);
  const seen = last instanceof Error ? last.message : JSON.stringify(last);
  throw new Error(`Waited ${timeout} ms in vain until ${what}; last: ${seen}`, { cause: last });
}
