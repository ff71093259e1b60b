/** For `expect.poll`: how long a condition may take to come true, in ms. Nothing waits that long
 * when all is well. */
export const PATIENCE = { timeout: 10_000, interval: 25 } as const;
