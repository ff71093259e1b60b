import type { LastSeen } from './last-seen';
import type { Term } from './legislator';
import { later } from './service';

/** A day on which another source says that somebody left. */
export interface Leaving {
  readonly day: string;
  /** The key of what says so. */
  readonly source: string;
  /** Read by hand: as it stands; else to the day, or to the month where a list is known for wrong days. */
  readonly trust: 'stated' | 'day' | 'month';
}

/** The end of somebody's last term, and what confirms it besides the list of members. */
export interface End {
  readonly to: string;
  readonly sources: readonly string[];
}

/** The list of members may lag behind somebody's leaving by this many days. */
const LAG_DAYS = 150;

/** Somebody listed this many days before the scheduled end, and not after it, sat to the end. */
const EVE_DAYS = 3;

/**
 * The end of the last term of somebody who is no longer listed. A scheduled end is believed where
 * another source gives it too, or where the list has them on its eve; undefined where nothing shows it.
 */
export function endOf(term: Term, seen: LastSeen, leavings: readonly Leaving[]): End | undefined {
  const gone = seen.gone;
  if (gone === undefined) return undefined;
  if (term.end <= seen.date) return { to: term.end, sources: [] };
  const possible = leavings.filter(
    ({ day, trust }) => trust === 'stated' || isPossible(day, term, seen.date, gone),
  );
  const sure = possible.find(({ trust }) => trust !== 'month');
  if (sure) return { to: sure.day, sources: [sure.source] };
  const isScheduled = term.end <= later(gone, 1);
  const [other] = possible;
  // That list ends a Congress on the day before.
  if (other && isScheduled && other.day >= later(term.end, -1))
    return { to: term.end, sources: [other.source] };
  if (other) return { to: other.day.slice(0, 'YYYY-MM'.length), sources: [other.source] };
  const onEve = term.end <= later(seen.date, EVE_DAYS);
  return isScheduled && onEve ? { to: term.end, sources: [] } : undefined;
}

function isPossible(day: string, term: Term, listed: string, gone: string): boolean {
  return day > term.start && day >= later(listed, -LAG_DAYS) && day <= later(gone, 1);
}
