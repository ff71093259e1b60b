import { addDays, format, parseISO } from 'date-fns';

/** A stretch in a chamber for one state; without `from` where its beginning is not known. */
export interface Service {
  readonly chamber: 'house' | 'senate';
  readonly state: string;
  readonly from: string | undefined;
  /** Undefined while it goes on. */
  readonly to: string | undefined;
  /** Keys of what says so. */
  readonly sources: readonly string[];
}

/** A stretch in a party, as the terms show it. */
export interface PartySpan {
  readonly party: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly sources: readonly string[];
}

/** The stretches of somebody in Congress. */
export interface Stretches {
  readonly services: readonly Service[];
  readonly parties: readonly PartySpan[];
}

/** Days between two terms of a seat that are only a recess: older rows end with the last sitting of a Congress. */
export const RECESS_DAYS = 100;

/** The day on which a Congress begins, since the Twentieth Amendment. */
export function beginning(congress: number): string {
  return `${1789 + 2 * (congress - 1)}-01-03`;
}

/** A day some days later. */
export function later(day: string, days: number): string {
  return format(addDays(parseISO(day), days), 'yyyy-MM-dd');
}

/** Joins what follows in the same chamber and state without a gap: one fact, as a reader would say it. */
export function joinServices(services: readonly Service[]): Service[] {
  const joined: Service[] = [];
  for (const next of services) {
    const at = joined.findLastIndex(
      ({ chamber, state }) => chamber === next.chamber && state === next.state,
    );
    const last = joined[at];
    if (last && follows(last, next)) joined[at] = joinTwo(last, next);
    else joined.push(next);
  }
  return joined;
}

function follows({ to }: Service, { from }: Service): boolean {
  return to !== undefined && from !== undefined && from <= later(to, RECESS_DAYS);
}

function joinTwo(first: Service, next: Service): Service {
  return { ...first, to: next.to, sources: union(first.sources, next.sources) };
}

/** Joins neighbours of the same party. */
export function joinParties(spans: readonly PartySpan[]): PartySpan[] {
  const joined: PartySpan[] = [];
  for (const next of spans) {
    const last = joined.at(-1);
    if (last && last.party === next.party)
      joined[joined.length - 1] = {
        ...last,
        to: next.to,
        sources: union(last.sources, next.sources),
      };
    else joined.push(next);
  }
  return joined;
}

/** All of the keys, each once. */
export function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}
