import { type Days, mayHold, possibleDays, standingOf } from '../people/as-of/held-on';
import { isHeldOffice, weightOf } from '../people/as-of/office';
import { stretchesOf } from '../people/as-of/stretches';
import { daysFromTo } from '../people/dates/days';
import type { Day, Fact, Person } from '../people/person';
import type { Timeline } from './card-model';
import { type LongestHeadInput, longestHead } from './longest-head';
import { stopsOf } from './timeline-stops';

/** About this many years are written under the line. */
const YEAR_LABELS = 4;

/** What a line of years is drawn for. */
export interface TimelineInput {
  readonly person: Person;
  /** The day the card shows. */
  readonly day: Day;
  readonly articleDay: Day;
  readonly today: Day;
  /** The line under the name on a day. */
  readonly subtitleOf: LongestHeadInput['subtitleOf'];
}

/** The offices of a person on a line from the first to today; null where there are none to draw. */
export function timelineOf(input: TimelineInput): Timeline | null {
  const { person, day, articleDay, today, subtitleOf } = input;
  const offices = officesOf(person);
  const start = offices.map(({ days }) => days.first).sort()[0];
  if (start === undefined || start >= today) return null;
  const first = articleDay < start ? articleDay : start;
  const last = articleDay > today ? articleDay : today;
  const at = (date: Day): number => clamp(daysFromTo(first, date) / daysFromTo(first, last));
  return {
    terms: offices.map(({ fact, days }) => ({
      label: fact.label,
      start: at(days.first),
      end: at(days.last),
      then: mayHold(standingOf(fact, person, day)),
    })),
    marker: at(day),
    years: yearsBetween(first, last).map((year) => ({ year, at: at(`${year}-01-01`) })),
    first,
    last,
    stops: stopsOf(person, { first, last, always: [articleDay, today] }),
    longest: longestHead({ person, timeline: { first, last }, subtitleOf }),
  };
}

interface Term {
  readonly fact: Fact;
  readonly days: Days;
}

/** Offices with a known start; of the weightiest kind there is. */
function officesOf(person: Person): Term[] {
  const held = stretchesOf(person.facts).flatMap(({ fact }): Term[] => {
    const days = isHeldOffice(fact) ? possibleDays(fact, person) : null;
    return days ? [{ fact, days }] : [];
  });
  const weight = Math.min(...held.map(({ fact }) => weightOf(fact)));
  return held.filter(({ fact }) => weightOf(fact) === weight);
}

function yearsBetween(start: Day, end: Day): number[] {
  const first = Number(start.slice(0, 4));
  const last = Number(end.slice(0, 4));
  const step = Math.max(1, Math.ceil((last - first) / YEAR_LABELS));
  const years: number[] = [];
  for (let year = last; year > first; year -= step) years.unshift(year);
  return years;
}

function clamp(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}
