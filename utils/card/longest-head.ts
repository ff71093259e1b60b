import { factsAsOf, type PersonOn } from '../people/as-of/facts-as-of';
import { firstDay } from '../people/dates/partial-date';
import type { Day, Person } from '../people/person';
import type { Timeline } from './card-model';

/** The line of years the head stands over, and how the head of a day is put into words. */
export interface LongestHeadInput {
  readonly person: Person;
  readonly timeline: Pick<Timeline, 'first' | 'last'>;
  readonly subtitleOf: (on: PersonOn) => string;
}

/** The longest name and the longest line under it that any day of the line of years has. */
export function longestHead({ person, timeline, subtitleOf }: LongestHeadInput) {
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
function daysOfChange({ facts }: Person, { first, last }: LongestHeadInput['timeline']): Day[] {
  const starts = facts
    .filter(({ kind }) => kind === 'party' || kind === 'honour')
    .flatMap(({ from }) => (from === undefined ? [] : [firstDay(from)]))
    .filter((day) => first < day && day < last);
  return [...new Set([first, ...starts, last])];
}

function longest(texts: readonly string[]): string {
  return texts.reduce((one, other) => (other.length > one.length ? other : one), '');
}
