/** Orders texts by their UTF-16 units, the same everywhere: for keys and dates, not for readers. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** JSON with the keys of every object in order: equal values have equal texts. Undefined is ''. */
export function canonicalJson(value: unknown): string {
  return (
    JSON.stringify(value, (_, entry: unknown) => (isObject(entry) ? sorted(entry) : entry)) ?? ''
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).sort(([one], [other]) => compareText(one, other)),
  );
}
