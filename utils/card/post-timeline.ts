import { mayHold, possibleDays, standingOf } from '../people/as-of/held-on';
import { nameOn } from '../people/as-of/name-on';
import type { Holding } from '../people/posts/post';
import type { YearsLine } from './card-model';
import { type LineDays, yearsLine } from './years-line';

/** Who held a post when, on a line from the first of them to today; null where there is none to draw. */
export function postTimelineOf(holdings: readonly Holding[], line: LineDays): YearsLine | null {
  const terms = holdings.flatMap(({ person, fact }) => {
    const days = possibleDays(fact, person);
    const then = mayHold(standingOf(fact, person, line.day));
    return days ? [{ label: nameOn(person, days.first), days, then }] : [];
  });
  return yearsLine({ ...line, terms });
}
