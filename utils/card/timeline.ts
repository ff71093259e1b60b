import { daysBetween } from '../people/days-between';
import { isHeldOffice, weightOf } from '../people/office';
import { firstDay, lastDay } from '../people/partial-date';
import type { Day, Fact, Person } from '../people/person';
import { stretchesOf } from '../people/stretches';
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
  const starts = offices.map(({ from }) => firstDay(from as string)).sort();
  const start = starts[0];
  if (start === undefined || start >= today) return null;
  const first = articleDay < start ? articleDay : start;
  const last = articleDay > today ? articleDay : today;
  const at = (date: Day): number => clamp(daysBetween(first, date) / daysBetween(first, last));
  return {
    terms: offices.map((fact) => ({
      label: fact.label,
      start: at(firstDay(fact.from as string)),
      end: fact.to === undefined ? 1 : at(lastDay(fact.to)),
      then: covers(fact, day),
    })),
    marker: at(day),
    years: yearsBetween(first, last).map((year) => ({ year, at: at(`${year}-01-01`) })),
    first,
    last,
    stops: stopsOf(person, { first, last, always: [articleDay, today] }),
    longest: longestHead({ person, timeline: { first, last }, subtitleOf }),
  };
}

/** Offices with a known start; of the weightiest kind there is. */
function officesOf(person: Person): Fact[] {
  const held = stretchesOf(person.facts)
    .map(({ fact }) => fact)
    .filter((fact) => isHeldOffice(fact) && fact.from !== undefined);
  const weight = Math.min(...held.map(weightOf));
  return held.filter((fact) => weightOf(fact) === weight);
}

function covers({ from, to }: Fact, day: Day): boolean {
  return firstDay(from as string) <= day && (to === undefined || day <= lastDay(to));
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
