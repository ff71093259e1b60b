import type { SourceFact } from '../../source-format';
import { PARTIES, SEAT } from './ground';
import type { Sitting } from './sitting';

/** The day on which those elected in 2022 took their seats, and the seats of before ended. */
const NEW_RIKSDAG = '2022-09-26';

/** Who sat on one day, by item, with the key of the list. */
export interface SittingList {
  readonly day: string;
  readonly source: string;
  readonly sitting: ReadonlyMap<string, Sitting>;
}

/** Who sat at the end of a year, and on a day of the next. */
export interface SittingLists {
  readonly endOfYear: SittingList;
  readonly latest: SittingList;
}

/**
 * Somebody's seats and party after the first list, of which `open` is the seat without an end: it went on
 * into the new Riksdag, or it ended in a year that the lists agree on.
 */
export function laterFacts(
  open: SourceFact | undefined,
  item: string,
  { endOfYear, latest }: SittingLists,
): SourceFact[] {
  const then = endOfYear.sitting.get(item);
  const shown = latest.sitting.get(item);
  // Who is not in the earlier list began after its day, whatever the later one says.
  const isLate = shown && !then && !open && shown.from <= endOfYear.day;
  const now = shown && { ...shown, from: isLate ? undefined : shown.from };
  // A statement that was mended since is of one seat.
  const gone = then && (now?.from === undefined || now.from > then.from) ? then : undefined;
  const seats: SourceFact[] = [
    ...(gone ? [ended(gone, endOfYear, latest)] : []),
    ...(now ? [seat(now.from, [latest.source])] : []),
  ];
  const parties = [
    ...(gone && gone.party !== now?.party
      ? [{ ...partyFact(gone, endOfYear.source), verified: endOfYear.day }]
      : []),
    ...(now ? [partyFact(now, latest.source)] : []),
  ];
  return [...(open ? goneOn(open, seats, endOfYear.source) : seats), ...parties];
}

/** The seat of before with those of after: as one where the first of them is of the new Riksdag's first day. */
function goneOn(open: SourceFact, [next, ...others]: SourceFact[], source: string): SourceFact[] {
  if (next?.from === undefined || next.from > NEW_RIKSDAG) {
    const gone = { ...open, to: YEAR, sources: [...open.sources, source] };
    return next === undefined ? [gone] : [gone, next, ...others];
  }
  return [{ ...next, from: open.from, sources: [...open.sources, ...next.sources] }, ...others];
}

/** A seat that the year's end shows and a day of the next year does not. */
function ended({ from }: Sitting, shown: SittingList, missing: SittingList): SourceFact {
  return { ...seat(from, [shown.source, missing.source]), to: missing.day.slice(0, YEAR.length) };
}

/** The year at whose end the earlier of the lists is. */
export const YEAR = '2022';

function seat(from: string | undefined, sources: string[]): SourceFact {
  return { kind: 'office', post: SEAT, ...(from === undefined ? {} : { from }), sources };
}

/** Somebody who sits, since a day that may not be known. */
type Shown = Omit<Sitting, 'from'> & { readonly from: string | undefined };

/** The party in whose group somebody sits. Throws at letters that are not listed. */
function partyFact({ party, from, name }: Shown, source: string): SourceFact {
  const found = PARTIES[party];
  if (found === undefined) throw new Error(`${name}: the group "${party}" is not listed`);
  const start = from === undefined ? {} : { from };
  return { kind: 'party', organization: found.id, ...start, sources: [source] };
}
