const collator = new Intl.Collator('en', { numeric: true });

/** Orders versions: "1.10" behind "1.9", and days as days. Below 0 where `one` is the older. */
export function compareVersions(one: string, other: string): number {
  return collator.compare(one, other);
}
