import { addDays, formatISO, parseISO } from 'date-fns';
import { factsAsOf, type PersonOn } from '../people/as-of/facts-as-of';
import {
  type Days,
  mayHold,
  NO_END,
  possibleDays,
  shownStart,
  standingOf,
} from '../people/as-of/held-on';
import { isHeldOffice, weightOf } from '../people/as-of/office';
import { stretchesOf } from '../people/as-of/stretches';
import { daysFromTo } from '../people/dates/days';
import { firstDay } from '../people/dates/partial-date';
import type { Day, Fact, Person } from '../people/person';
import type { Timeline } from './card-model';

/** About this many years are written under the line. */
const YEAR_LABELS = 4;

/** The first and last day of a line of years. */
export interface Scale {
  readonly first: Day;
  readonly last: Day;
}

/** A person, and the days a line of years is drawn for. */
export interface TimelineInput {
  readonly person: Person;
  /** The day the card shows. */
  readonly day: Day;
  readonly articleDay: Day;
  readonly today: Day;
  /** The days to draw; absent: all that are told of this person. */
  readonly scale?: Scale | undefined;
  /** The line under the name on a day. */
  readonly subtitleOf: (on: PersonOn) => string;
}

/** The offices of a person on a line from the first to today; null where there are none to draw. */
export function timelineOf(input: TimelineInput): Timeline | null {
  const { person, day, articleDay, today, subtitleOf } = input;
  const offices = officesOf(person);
  const start = offices.map(({ days }) => days.first).sort()[0];
  if (start === undefined || start >= today) return null;
  const {
    first = articleDay < start ? articleDay : start,
    last = articleDay > today ? articleDay : today,
  } = input.scale ?? {};
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

/** Offices with a known start; seats in a parliament where there is nothing weightier. */
function officesOf(person: Person): Term[] {
  const held = stretchesOf(person.facts).flatMap(({ fact }): Term[] => {
    const days = isHeldOffice(fact) ? possibleDays(fact, person) : null;
    return days ? [{ fact, days }] : [];
  });
  const weighty = held.filter(({ fact }) => weightOf(fact) < 2);
  return weighty.length > 0 ? weighty : held;
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

/** Between which days to stop, and where to stop in any case. */
interface StopRange {
  readonly first: Day;
  readonly last: Day;
  readonly always: readonly Day[];
}

/**
 * The days on which what is told of a person changes: the first of an office or candidacy, and the
 * first without it, unless another one begins as it ends.
 */
function stopsOf(person: Person, { first, last, always }: StopRange): Day[] {
  const terms = stretchesOf(person.facts)
    .filter(({ fact: { kind } }) => kind === 'office' || kind === 'candidacy')
    .flatMap(({ fact }) => possibleDays(fact, person) ?? []);
  const starts = new Set(terms.map((term) => term.first));
  const ends = terms.flatMap((term) => dayWithout(term, starts));
  const days = new Set([...starts, ...ends, ...always]);
  return [...days].filter((day) => first <= day && day <= last).sort();
}

function dayWithout({ last }: Days, starts: ReadonlySet<Day>): Day[] {
  if (last === NO_END || starts.has(last)) return [];
  return [formatISO(addDays(parseISO(last), 1), { representation: 'date' })];
}

/** The line of years the head stands over, and how the head of a day is put into words. */
interface HeadInput extends Pick<TimelineInput, 'person' | 'subtitleOf'> {
  readonly timeline: Pick<Timeline, 'first' | 'last'>;
}

/** The longest name and the longest line under it that any day of the line of years has. */
function longestHead({ person, timeline, subtitleOf }: HeadInput) {
  const heads = daysOfChange(person, timeline).map((day) => {
    const on = factsAsOf(person, day);
    return { name: on.name, subtitle: subtitleOf(on) };
  });
  return {
    name: longest(heads.map(({ name }) => name)),
    subtitle: longest(heads.map(({ subtitle }) => subtitle)),
  };
}

/** Names change with honours, the line under them with parties, and with the age, which grows. */
function daysOfChange({ facts }: Person, { first, last }: HeadInput['timeline']): Day[] {
  const starts = facts
    .filter(({ kind }) => kind === 'party' || kind === 'honour')
    .flatMap((fact) => shownStart(fact) ?? [])
    .map(firstDay)
    .filter((day) => first < day && day < last);
  return [...new Set([first, ...starts, last])];
}

function longest(texts: readonly string[]): string {
  return texts.reduce((one, other) => (other.length > one.length ? other : one), '');
}
