import { factsAsOf, type PersonOn } from '../people/as-of/facts-as-of';
import { mayHold, possibleDays, shownStart, standingOf } from '../people/as-of/held-on';
import { isHeldOffice, weightOf } from '../people/as-of/office';
import { stretchesOf } from '../people/as-of/stretches';
import { firstDay } from '../people/dates/partial-date';
import type { Day, Person } from '../people/person';
import type { Timeline } from './card-model';
import { type LineDays, type Term, yearsLine } from './years-line';

/** A person, and the days a line of years is drawn for. */
export interface TimelineInput extends LineDays {
  readonly person: Person;
  /** The line under the name on a day. */
  readonly subtitleOf: (on: PersonOn) => string;
}

/** The offices of a person on a line from the first to today; null where there are none to draw. */
export function timelineOf(input: TimelineInput): Timeline | null {
  const { person, day, subtitleOf } = input;
  const terms = officesOf(person, day);
  const line = yearsLine({ ...input, terms, changes: changesOf(person) });
  return line && { ...line, longest: longestHead({ person, line, subtitleOf }) };
}

/** Offices with a known start; seats in a parliament where there is nothing weightier. */
function officesOf(person: Person, day: Day): Term[] {
  const held = stretchesOf(person.facts).flatMap(({ fact }) => {
    const days = isHeldOffice(fact) ? possibleDays(fact, person) : null;
    const then = mayHold(standingOf(fact, person, day));
    return days ? [{ label: fact.label, days, then, weight: weightOf(fact) }] : [];
  });
  const weighty = held.filter(({ weight }) => weight < 2);
  return weighty.length > 0 ? weighty : held;
}

/** The days of offices and candidacies: what is told of a person changes as they begin and end. */
function changesOf(person: Person) {
  return stretchesOf(person.facts)
    .filter(({ fact: { kind } }) => kind === 'office' || kind === 'candidacy')
    .flatMap(({ fact }) => possibleDays(fact, person) ?? []);
}

/** The line of years the head stands over, and how the head of a day is put into words. */
interface HeadInput extends Pick<TimelineInput, 'person' | 'subtitleOf'> {
  readonly line: Pick<Timeline, 'first' | 'last'>;
}

/** The longest name and the longest line under it that any day of the line of years has. */
function longestHead({ person, line, subtitleOf }: HeadInput) {
  const heads = daysOfChange(person, line).map((day) => {
    const on = factsAsOf(person, day);
    return { name: on.name, subtitle: subtitleOf(on) };
  });
  return {
    name: longest(heads.map(({ name }) => name)),
    subtitle: longest(heads.map(({ subtitle }) => subtitle)),
  };
}

/** Names change with honours, the line under them with parties, and with the age, which grows. */
function daysOfChange({ facts }: Person, { first, last }: HeadInput['line']): Day[] {
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
