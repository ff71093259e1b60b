/** What must be said of a person on a day, and where that was read. */
export interface PersonDay {
  readonly person: string;
  readonly day: string;
  /** Each is part of what `who` says. */
  readonly says: readonly string[];
  /** None is. */
  readonly not: readonly string[];
  /** The name with the day's form of address. */
  readonly named?: string;
  /** The parties of the day, all of them. */
  readonly parties?: readonly string[];
  /** The key of a pack's source, or the address of a page or data entry. */
  readonly from: string;
}

type Row = readonly [day: string, says: readonly string[], not?: readonly string[]];

/** Days of one person that were read in one source. */
export function daysOf(person: string, from: string, rows: readonly Row[]): PersonDay[] {
  return rows.map(([day, says, not = []]) => ({ person, day, says, not, from }));
}

/** Days of one person and the form of address of each. */
export function namesOf(
  person: string,
  from: string,
  rows: readonly (readonly [day: string, named: string])[],
): PersonDay[] {
  return rows.map(([day, named]) => ({ person, day, says: [], not: [], named, from }));
}

/** Days of one person and the parties of each. */
export function partiesOf(
  person: string,
  from: string,
  rows: readonly (readonly [day: string, ...parties: string[]])[],
): PersonDay[] {
  return rows.map(([day, ...parties]) => ({ person, day, says: [], not: [], parties, from }));
}
