/** What an error says of itself; our own calls put it in words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
