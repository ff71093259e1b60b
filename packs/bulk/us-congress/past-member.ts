import type { HeldPosition } from '../wikidata-holders';
import { beginning, type RollEntry, type Stint, stintsOf } from './roll';
import { type PartySpan, type Service, union } from './service';

/** What is known of somebody who left before the list of members begins. */
export interface PastMember {
  readonly services: readonly Service[];
  readonly parties: readonly PartySpan[];
  readonly verified: string;
}

/** The keys of the two sources. */
export interface PastSources {
  readonly roll: string;
  readonly statements: string;
}

const POSITIONS = { house: 'United States representative', senate: 'United States senator' };

/** Who joined the party that the roll has for them during their only Congress. */
const SWITCHED = ['G000557'];

/** Parties of the roll, by its letters. */
const PARTIES: Readonly<Record<string, string>> = {
  D: 'Democrat',
  R: 'Republican',
  I: 'Independent',
  ID: 'Independent',
};

/**
 * The stretches of somebody on the roll of the Congresses, with the days that Wikidata gives. The
 * roll knows no end and dates everyone to the beginning of a Congress, so a beginning before
 * Wikidata's terms is believed where nobody else sat in the seats of the state; else somebody is told
 * of from the next Congress on. A stretch whose end is not known is left out.
 */
export function toPastMember(
  entries: readonly RollEntry[],
  held: readonly HeldPosition[],
  isUnchanged: (entry: RollEntry) => boolean,
  sources: PastSources,
): PastMember | undefined {
  const stints = stintsOf(entries);
  const services = stints.flatMap((stint, index) =>
    toService(stint, stints[index + 1], held, isUnchanged, sources),
  );
  const last = services.at(-1);
  if (last?.to === undefined || last.to <= beginning(stints.at(-1)?.last.congress ?? 0))
    return undefined;
  // Of the first seat, also where its end is not known.
  const [earliestStint] = stints;
  const first = earliestStint && firstDayOf(earliestStint, held, isUnchanged);
  const parties = partiesOf(entries, first, sources.roll).map((span, index, { length }) =>
    // The roll has no ends: the day to which the last is known stands where that of the seat does.
    index === length - 1 ? { ...span, sources: union(span.sources, last.sources) } : span,
  );
  const [only] = parties;
  const switched = only !== undefined && SWITCHED.includes(entries[0]?.bioguide ?? '');
  return {
    services,
    parties: switched ? [{ ...only, from: undefined }] : parties,
    verified: last.to,
  };
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Wikidata's terms of a stint, joined; a term known to the year is of no use. */
function termsOf(
  { chamber, first, last }: Pick<Stint, 'chamber' | 'first' | 'last'>,
  held: readonly HeldPosition[],
): Days | undefined {
  const [start, end] = [beginning(first.congress), beginning(last.congress + 1)];
  const terms = held
    .filter(({ position }) => position === POSITIONS[chamber])
    .flatMap(({ from, to }) => (isDay(from) && isDay(to) ? [{ from, to }] : []))
    .filter(({ from, to }) => from >= start && to <= end && from < end);
  const from = earliest(terms.map((term) => term.from));
  if (from === undefined) return undefined;
  // Of two statements on the last term the later is the scheduled end.
  const lastTerms = terms.filter((term) => term.from >= beginning(last.congress));
  const to = earliest(lastTerms.map((term) => term.to)) ?? latest(terms.map((term) => term.to));
  return { from, to };
}

function earliest(days: readonly string[]): string | undefined {
  return days.toSorted()[0];
}

function latest(days: readonly string[]): string {
  return days.toSorted().at(-1) ?? '';
}

function isDay(date: string | undefined): date is string {
  return date?.length === 'YYYY-MM-DD'.length;
}

/** A stint as one stretch; nothing where nobody has its end. */
function toService(
  stint: Stint,
  next: Stint | undefined,
  held: readonly HeldPosition[],
  isUnchanged: (entry: RollEntry) => boolean,
  { roll, statements }: PastSources,
): Service[] {
  const { chamber, state, last } = stint;
  const terms = termsOf(stint, held);
  const end = beginning(last.congress + 1);
  // Who sits in the other chamber from the next Congress on sat in this one until then.
  const moved = next?.first.congress === last.congress + 1 && isUnchanged(last);
  const to = terms?.to ?? (moved ? end : undefined);
  if (to === undefined) return [];
  const sources = terms ? [roll, statements] : [roll];
  return [{ chamber, state, from: firstDayOf(stint, held, isUnchanged), to, sources }];
}

/**
 * The first day of a stint, or its year. Where nobody says on which day of a Congress somebody came,
 * that of the next, on which the roll surely has them; undefined where there is none.
 */
function firstDayOf(
  stint: Stint,
  held: readonly HeldPosition[],
  isUnchanged: (entry: RollEntry) => boolean,
): string | undefined {
  const start = startOf(stint.first, termsOf(stint, held), isUnchanged) ?? yearOf(stint, held);
  return start ?? stint.second?.termstart;
}

function startOf(
  first: RollEntry,
  terms: Days | undefined,
  isUnchanged: (entry: RollEntry) => boolean,
): string | undefined {
  const { termstart } = first;
  if (terms && terms.from < beginning(first.congress + 1))
    return terms.from > termstart ? terms.from : termstart;
  return isUnchanged(first) ? termstart : undefined;
}

/** The year in which a stint began, where Wikidata knows no more. */
function yearOf(
  { chamber, first }: Pick<Stint, 'chamber' | 'first' | 'last'>,
  held: readonly HeldPosition[],
): string | undefined {
  const begun = beginning(first.congress).slice(0, 'YYYY'.length);
  const ended = beginning(first.congress + 1).slice(0, 'YYYY'.length);
  return held.find(
    ({ position, from }) =>
      position === POSITIONS[chamber] &&
      from?.length === 'YYYY'.length &&
      from >= begun &&
      from < ended,
  )?.from;
}

/** The roll has the party of a Congress's end: a new one is sure from the next Congress on. */
function partiesOf(
  entries: readonly RollEntry[],
  first: string | undefined,
  source: string,
): PartySpan[] {
  const spans: PartySpan[] = [];
  for (const { congress, party } of entries.toSorted((a, b) => a.congress - b.congress)) {
    const name = PARTIES[party];
    if (name === undefined) throw new Error(`${congress}: unknown party ${party}`);
    const last = spans.at(-1);
    const to = beginning(congress + 1);
    if (last?.party === name) spans[spans.length - 1] = { ...last, to };
    else spans.push({ party: name, from: last ? to : first, to, sources: [source] });
  }
  // An older party without a beginning has no end either: it was left during the next Congress.
  return spans.filter(
    ({ from, to }, index) =>
      to !== undefined && (from === undefined ? index === spans.length - 1 : from < to),
  );
}
