import { groupBy } from '../../../utils/group-by';
import { daysFromTo } from '../../../utils/people/dates/days';
import { firstDay } from '../../../utils/people/dates/partial-date';
import type { SourceFact } from '../../source-format';
import { follows, joinStretches, type Stretch } from './dates';
import type { IfgSeat } from './ifg';
import { slug } from './minister-posts';
import type { Seat } from './seat';

/** Between a dissolution and the general election nobody is a member; the longest was 39 days. */
const DISSOLUTION_DAYS = 60;

/** A list may have some weeks between two parties in one seat of the Lords; the longest were 57 days. */
const PARTY_DAYS = 60;

/** The facts of somebody's seats: one for each constituency without a break, one for the Lords. */
export function seatFacts(seats: readonly Seat[], sources: string[]): SourceFact[] {
  const bySeat = groupBy(seats, ({ house, constituency }) => `${house} ${constituency ?? ''}`);
  return [...bySeat.values()].flatMap((own) =>
    joinStretches(own, isSameTerm).map((seat) => toFact(seat, sources)),
  );
}

/**
 * Whether two stretches of one seat are one for a reader: they touch, or there was a change of party
 * between, or the member was elected again when Parliament had been dissolved.
 */
function isSameTerm(first: Seat, second: Seat): boolean {
  if (second.startReason === 'general_election') return follows(first, second, DISSOLUTION_DAYS);
  const isChange = second.startReason === 'changed_party' && second.house === 'lords';
  return follows(first, second, isChange ? PARTY_DAYS : 1);
}

/** Seats as the Ministers Database has them, for ministers who are in no list of members. */
export function ifgSeats(seats: readonly IfgSeat[]): Seat[] {
  return seats.flatMap(({ house, constituency, from, to, parties }) => {
    const parts = parties.length > 0 ? parties : [{ party: undefined, from, to }];
    return parts.map(
      (part): Seat => ({
        house: house === 'Lords' ? 'lords' : 'commons',
        constituency,
        from: part.from,
        to: part.to,
        party: part.party,
      }),
    );
  });
}

/** The one list gives the day of the election, the other now and then the day after. */
const ELECTION_DAYS = 3;

/**
 * Seats under the names that their constituencies had when they were won: the members' list has some
 * under a later name, or one of its own. Where only order and marks differ, its words stay.
 */
export function withNames(seats: readonly Seat[], named: readonly IfgSeat[]): Seat[] {
  return seats.map((seat) => {
    const own = words(seat.constituency);
    const same = named.find(
      ({ constituency, from }) =>
        constituency !== undefined &&
        Math.abs(daysFromTo(from, firstDay(seat.from))) <= ELECTION_DAYS,
    );
    if (own === '' || same === undefined || words(same.constituency) === own) return seat;
    return { ...seat, constituency: same.constituency };
  });
}

/** The words of a name but for the small ones, whatever their order and marks. */
function words(name = ''): string {
  const all = slug(name.replaceAll('&', 'and')).split('-');
  return all
    .filter((word) => !['and', 'of', 'the'].includes(word))
    .sort()
    .join(' ');
}

function toFact(seat: Seat & Stretch, sources: readonly string[]): SourceFact {
  const { house, constituency, from, to, isShown, cutBy = [] } = seat;
  return {
    kind: 'office',
    ...(house === 'lords'
      ? { post: 'uk-lords-member' }
      : { post: 'uk-commons-member', label: `Member of Parliament for ${constituency}` }),
    ...(isShown === true ? { shown_from: from } : { from }),
    ...(to === undefined ? {} : { to }),
    sources: [...sources, ...cutBy],
  };
}
