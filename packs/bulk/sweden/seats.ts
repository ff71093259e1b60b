import type { SourceFact } from '../../source-format';
import { PARTIES, SEAT } from './ground';
import type { Sitting } from './sitting';

/** The day on which those elected in 2022 took their seats, and the seats of before ended. */
const NEW_RIKSDAG = '2022-09-26';

/** Who sat, by item: at the end of a year, and on a day of the next. */
export interface SittingLists {
  readonly endOfYear: ReadonlyMap<string, Sitting>;
  readonly latest: ReadonlyMap<string, Sitting>;
  /** Keys of both, in this order. */
  readonly sources: readonly [string, string];
}

/**
 * Somebody's seats after the first list, of which `open` is the one without an end: it went on into the
 * new Riksdag, or it ended in a year that the lists agree on.
 */
export function laterSeats(
  open: SourceFact | undefined,
  item: string,
  { endOfYear, latest, sources }: SittingLists,
): SourceFact[] {
  const [yearSource, latestSource] = sources;
  const then = endOfYear.get(item);
  const now = latest.get(item);
  // Who sat at the year's end and no more: the seat ended in the year after.
  const gone = then && then.from !== now?.from ? { from: then.from, to: YEAR_AFTER } : undefined;
  const known = [
    ...(gone ? [{ ...gone, sources: [yearSource, latestSource] }] : []),
    ...(now ? [{ from: now.from, to: undefined, sources: [latestSource] }] : []),
  ].filter(({ from, to }) => to === undefined || !now || now.from > from);
  const [next, ...others] = known;
  if (open === undefined) return known.map(seat);
  const goesOn = next !== undefined && next.from <= NEW_RIKSDAG;
  return goesOn
    ? [
        seat({ from: open.from, to: next.to, sources: [...open.sources, ...next.sources] }),
        ...others.map(seat),
      ]
    : [
        seat({ from: open.from, to: YEAR, sources: [...open.sources, yearSource] }),
        ...known.map(seat),
      ];
}

/** The year at whose end the earlier of the lists is. */
export const YEAR = '2022';
const YEAR_AFTER = '2023';

function seat({
  from,
  to,
  sources,
}: {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly sources: string[];
}): SourceFact {
  return { kind: 'office', post: SEAT, from, ...(to === undefined ? {} : { to }), sources };
}

/** The party in whose group somebody sits. Throws at letters that are not listed. */
export function partyFact({ party, from, name }: Sitting, source: string): SourceFact {
  const found = PARTIES[party];
  if (found === undefined) throw new Error(`${name}: the group "${party}" is not listed`);
  return { kind: 'party', organization: found.id, from, sources: [source] };
}
