import { differenceInCalendarDays, parseISO } from 'date-fns';
import { isHeldOffice, weightOf } from '../people/office';
import { firstDay, lastDay } from '../people/partial-date';
import type { Day, Fact, Person } from '../people/person';
import { stretchesOf } from '../people/stretches';
import type { Timeline } from './card-model';

/** About this many years are written under the line. */
const YEAR_LABELS = 4;

/** The offices of a person on a line from the first to today; null where there are none to draw. */
export function timelineOf(person: Person, day: Day, today: Day): Timeline | null {
  const offices = officesOf(person);
  const starts = offices.map(({ from }) => firstDay(from as string)).sort();
  const first = starts[0];
  if (first === undefined || first >= today) return null;
  const end = day > today ? day : today;
  const start = day < first ? day : first;
  const at = (date: Day): number => clamp(days(start, date) / days(start, end));
  return {
    terms: offices.map((fact) => ({
      label: fact.label,
      start: at(firstDay(fact.from as string)),
      end: fact.to === undefined ? 1 : at(lastDay(fact.to)),
      then: covers(fact, day),
    })),
    marker: at(day),
    years: yearsBetween(start, end).map((year) => ({ year, at: at(`${year}-01-01`) })),
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

function days(from: Day, to: Day): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

function clamp(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}
