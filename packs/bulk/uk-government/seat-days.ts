import { agree, firstDay, lastDay, precision } from '../../../utils/people/dates/partial-date';
import { byStart, shifted } from './dates';
import type { IfgSeat } from './ifg';
import type { Legislator } from './items';
import type { Seat } from './seat';

/** What other lists have of somebody's seats. */
export interface OtherDays {
  /** Of the ministers' list. */
  readonly seats: readonly IfgSeat[];
  /** The days on which they became something in the government. */
  readonly appointed: readonly string[];
  readonly life?: Pick<Legislator, 'lordFrom' | 'death'> | undefined;
}

/** Seats with the days that other lists know better, and whether each of those was needed. */
export interface KnownSeats {
  readonly seats: readonly Seat[];
  readonly ofMinisters: boolean;
  readonly ofLife: boolean;
}

/** The first day on which hereditary peers had no seat by birth. */
const REFORM = '1999-11-11';

/** A list may enter a death some days late. */
const LATE_DAYS = 7;

/**
 * The seats of the members' list. Of the Lords it often has the year alone, and of a hereditary peer
 * that of the inheritance: then the day is the ministers' list's, else Wikidata's. Nobody sits after
 * their death.
 */
export function withDays(seats: readonly Seat[], others: OtherDays): KnownSeats {
  const starts = lordsStarts(others);
  let [ofMinisters, ofLife] = [false, false];
  const dated = seats.map((seat, index) => {
    const isFirst = !seats.slice(0, index).some(({ house }) => house === 'lords');
    const ministers = starts.find((day) => isStart(day, seat, isFirst));
    const { lordFrom: life } = others.life ?? {};
    const wikidata =
      life && !agree(life, seat.from) && isStart(life, seat, isFirst) ? life : undefined;
    ofMinisters ||= ministers !== undefined;
    ofLife ||= ministers === undefined && wikidata !== undefined;
    return { ...seat, from: ministers ?? wikidata ?? seat.from };
  });
  const earlier = unlisted(others.seats, seats);
  const ended = dated.map((seat) => endedByDeath(seat, others.life?.death));
  return {
    seats: earlier.length === 0 ? ended : [...ended, ...earlier].sort(byStart),
    ofMinisters: ofMinisters || earlier.length > 0,
    ofLife: ofLife || ended.some(({ to }, index) => to !== dated[index]?.to),
  };
}

/** A minister who became a peer is in that list from the day of the post, before there was a peerage. */
function lordsStarts({ seats, appointed }: OtherDays): string[] {
  const lords = seats.filter(({ house }) => house === 'Lords').map(({ from }) => from);
  return lords.filter((day) => !appointed.includes(day)).sort();
}

/** Whether a day may be the first of a seat of which the year is known, or that of the inheritance. */
function isStart(day: string, { house, from, to, peerage = '' }: Seat, isFirst: boolean): boolean {
  if (house !== 'lords' || precision(from) === 'day') return false;
  if (agree(from, day)) return true;
  if (day < firstDay(from)) return isFirst;
  return peerage.startsWith('H') && day < REFORM && (to === undefined || day <= lastDay(to));
}

/** Seats in the Lords of which the members' list has nothing: before 1999 it has not all. */
function unlisted(known: readonly IfgSeat[], seats: readonly Seat[]): Seat[] {
  const listed = seats.filter(({ house }) => house === 'lords');
  const [first] = listed.map(({ from }) => firstDay(from)).sort();
  return known.flatMap(({ house, from, to }): Seat[] =>
    house === 'Lords' && first !== undefined && to !== undefined && to < first
      ? [{ house: 'lords', from, to }]
      : [],
  );
}

function endedByDeath(seat: Seat, death: string | undefined): Seat {
  const { to } = seat;
  if (death === undefined || to === undefined) return seat;
  const isLate = [death, to].every((date) => precision(date) === 'day') && to > death;
  return isLate && to <= shifted(death, LATE_DAYS) ? { ...seat, to: death } : seat;
}
