import * as v from 'valibot';
import { groupBy } from '../../../utils/group-by';
import { daysFromTo } from '../../../utils/people/dates/days';
import { precision } from '../../../utils/people/dates/partial-date';
import { text } from '../../source-fields';
import type { SourceFact, SourcePerson } from '../../source-format';
import { commonDate } from './dates';
import { optionalDate, optionalText, readRows, tableDate } from './table';

/** Somebody's term in an office, as another list than the ministers' has it. */
export interface OtherTerm {
  /** The number of the person's page at TheyWorkForYou. */
  readonly person: string;
  readonly from: string;
  readonly to?: string | undefined;
}

const file = v.object({ memberships: v.array(v.unknown()) });
const termRow = v.object({
  person_id: text,
  role: optionalText,
  start_date: tableDate,
  end_date: optionalDate,
});

/** Roles outside the government: of committees, of parties and of ministers' aides. */
const NO_MINISTER = /\b(?:PPS|Shadow|Spokes\w*|\w*Member|Chair\w*)\b/i;

/** Reads the terms of ministers out of TheyWorkForYou's list. Throws with the record that is wrong. */
export function readOtherTerms(json: string): OtherTerm[] {
  const { memberships } = v.parse(file, JSON.parse(json));
  return readRows('ministers.json', memberships, termRow).flatMap(
    ({ person_id, role, start_date, end_date }): OtherTerm[] =>
      role === undefined || NO_MINISTER.test(role)
        ? []
        : [{ person: person_id.replace(/^.*\//, ''), from: start_date, to: end_date }],
  );
}

/** Two lists that have a change so many days apart mean the same one: the other may be late by them. */
const APART_DAYS = 9;

/**
 * People with the first and last days of their posts known to the month, or the year, where another
 * list has the same change some days apart. Nothing is taken of that list.
 */
export function withSecondList(
  people: readonly SourcePerson[],
  terms: readonly OtherTerm[],
  isMinisterial: (post: string) => boolean,
): SourcePerson[] {
  const byPerson = groupBy(terms, ({ person }) => person);
  return people.map((person) => {
    const own = numbersOf(person).flatMap((number) => byPerson.get(number) ?? []);
    const starts = own.map(({ from }) => from);
    const ends = own.flatMap(({ to }) => to ?? []);
    const told = (fact: SourceFact): SourceFact => ({
      ...fact,
      ...(fact.from === undefined ? {} : { from: agreed(fact.from, starts) }),
      ...(fact.to === undefined ? {} : { to: agreed(fact.to, ends) }),
    });
    const facts = person.facts.map((fact) => (isMinisterial(fact.post ?? '') ? told(fact) : fact));
    return { ...person, facts };
  });
}

function numbersOf({ identifiers }: SourcePerson): string[] {
  return identifiers.flatMap(({ scheme, identifier }) =>
    scheme === 'theyworkforyou' ? [identifier] : [],
  );
}

/** The date itself where the other list has it too, or none near it; else what the two agree on. */
function agreed(date: string, others: readonly string[]): string {
  if (precision(date) !== 'day' || others.includes(date)) return date;
  const apart = (other: string) => Math.abs(daysFromTo(date, other));
  const near = others.filter((day) => precision(day) === 'day' && apart(day) <= APART_DAYS);
  const [nearest] = near.sort((one, other) => apart(one) - apart(other));
  return nearest === undefined ? date : commonDate(date, nearest);
}
