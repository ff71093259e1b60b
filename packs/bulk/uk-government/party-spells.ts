import { firstDay, lastDay } from '../../../utils/people/dates/partial-date';
import { byStart, dayAfter, shifted } from './dates';
import type { Seat } from './members';
import { CHAIR } from './party-facts';

/** Words that say nothing of a party, not even that there is none. */
const SILENT = new Set(['other', 'Other']);

const OPEN_END = '9999-12-31';

/**
 * The seats of one list cut up by the parties that another has in them. Of two that speak of one day
 * the newer news is believed: a whip given back, or lost for some months, of which the one list knows;
 * a change after the other was last read.
 */
export function withSpells(seats: readonly Seat[], other: readonly Seat[]): Seat[] {
  const spells = other.filter(
    ({ party }) => party !== undefined && !SILENT.has(party) && !CHAIR.has(party),
  );
  return seats.flatMap((seat) =>
    spells
      .filter((spell) => isNews(spell, seat))
      .sort(byStart)
      .reduce((parts, spell) => parts.flatMap((part) => cut(part, spell)), [seat]),
  );
}

function isNews(spell: Seat, { house, party, from }: Seat): boolean {
  if (party === undefined || CHAIR.has(party) || spell.house !== house) return false;
  return SILENT.has(party) || spell.from >= firstDay(from);
}

/** The seat before, in and after the spell, which is told as the spell has it. */
export function cut(seat: Seat, spell: Seat): Seat[] {
  if (spell.from > end(seat) || firstDay(seat.from) > end(spell)) return [seat];
  const { endReason, ...open } = seat;
  const isWithin = firstDay(seat.from) < spell.from;
  const before = isWithin ? [{ ...open, to: shifted(spell.from, -1) }] : [];
  const from = isWithin ? spell.from : seat.from;
  const { party, alsoBy = seat.alsoBy } = spell;
  if (end(spell) >= end(seat)) return [...before, { ...seat, from, party, alsoBy }];
  const to = end(spell);
  return [...before, { ...open, from, to, party, alsoBy }, { ...seat, from: dayAfter(to) }];
}

function end({ to }: Seat): string {
  return to === undefined ? OPEN_END : lastDay(to);
}
