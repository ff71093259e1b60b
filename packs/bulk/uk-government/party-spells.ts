import { firstDay } from '../../../utils/people/dates/partial-date';
import { byStart } from './dates';
import { CHAIR } from './party-facts';
import { cut, type Seat } from './seat';

/** Words that say nothing of a party, not even that there is none. */
const SILENT = new Set(['other', 'Other']);

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
