import * as v from 'valibot';
import { day } from '../../source-fields';
import { readTable } from '../table';

const line = v.object({
  congress: v.pipe(v.string(), v.transform(Number), v.integer()),
  chamber: v.picklist(['house', 'senate']),
  bioguide: v.pipe(v.string(), v.regex(/^[A-Z]\d{6}$/, 'not a Bioguide identifier')),
  state: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'not the two letters of a state')),
  party: v.string(),
  termstart: day,
});

/** Somebody who served at any point of one Congress, as `congress-terms.csv` has it. */
export type RollEntry = v.InferOutput<typeof line>;

/** Reads who served in each Congress. */
export function readRoll(csv: string, file: string): readonly RollEntry[] {
  return readTable(csv, file, line);
}

/** The day on which a Congress begins, since the Twentieth Amendment. */
export function beginning(congress: number): string {
  return `${1789 + 2 * (congress - 1)}-01-03`;
}

/** Consecutive Congresses in which somebody served in one chamber for one state. */
export interface Stint {
  readonly chamber: RollEntry['chamber'];
  readonly state: string;
  readonly first: RollEntry;
  /** Of the Congress after the first; undefined where there is none. */
  readonly second?: RollEntry | undefined;
  readonly last: RollEntry;
}

/** The stints of one person, earliest first. */
export function stintsOf(entries: readonly RollEntry[]): Stint[] {
  const stints: Stint[] = [];
  for (const entry of entries.toSorted((a, b) => a.congress - b.congress)) {
    const at = stints.findIndex(
      ({ chamber, state, last }) =>
        chamber === entry.chamber && state === entry.state && last.congress >= entry.congress - 1,
    );
    const stint = stints[at];
    if (stint) stints[at] = { ...stint, second: secondOf(stint, entry), last: entry };
    else stints.push({ chamber: entry.chamber, state: entry.state, first: entry, last: entry });
  }
  return stints;
}

/** Somebody may be on the roll of one Congress twice. */
function secondOf({ first, second }: Stint, entry: RollEntry): RollEntry | undefined {
  return second ?? (entry.congress > first.congress ? entry : undefined);
}

/** Seats of a state in a chamber, by the fewest who served in any Congress of the same census. */
export function seatCounter(roll: readonly RollEntry[]): (entry: RollEntry) => boolean {
  const served = new Map<string, number>();
  for (const entry of roll) served.set(key(entry), (served.get(key(entry)) ?? 0) + 1);
  return (entry) => {
    const same = sameCensus(entry.congress).map((congress) =>
      served.get(key({ ...entry, congress })),
    );
    const fewest = Math.min(...same.filter((count) => count !== undefined));
    return served.get(key(entry)) === fewest;
  };
}

function key({ congress, chamber, state }: RollEntry): string {
  return `${congress} ${chamber} ${state}`;
}

/** The five Congresses elected by one apportionment: from that of 1953, the 83rd, on. */
function sameCensus(congress: number): number[] {
  const first = congress - ((congress - 83) % 5);
  return [0, 1, 2, 3, 4].map((offset) => first + offset);
}
