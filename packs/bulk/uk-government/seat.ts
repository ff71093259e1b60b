import { NO_END } from '../../../utils/people/as-of/held-on';
import { firstDay, lastDay } from '../../../utils/people/dates/partial-date';
import { dayAfter, type Stretch, shifted } from './dates';

/** A seat under one party, as TheyWorkForYou has it. */
export interface Seat extends Stretch {
  readonly house: 'commons' | 'lords';
  readonly constituency?: string | undefined;
  readonly party?: string | undefined;
  readonly startReason?: string | undefined;
  readonly endReason?: string | undefined;
  /** Life, hereditary, or a bishop's by office. */
  readonly peerage?: string | undefined;
  /** Whether `from` is a day by which the seat was theirs, not the first. */
  readonly isShown?: boolean | undefined;
  /** Keys of pages that show the gap before or after this part. */
  readonly cutBy?: readonly string[] | undefined;
  /** Keys of other copies and pages that have this part of a seat. */
  readonly alsoBy?: readonly string[] | undefined;
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
  return to === undefined ? NO_END : lastDay(to);
}
