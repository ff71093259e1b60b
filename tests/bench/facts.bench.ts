import { isWithinInterval, parseISO } from 'date-fns';
import { factsAsOf } from '../../utils/people/as-of/facts-as-of';
import { thenAndNow } from '../../utils/people/as-of/then-and-now';
import type { Fact, Person } from '../../utils/people/person';
import { printRows } from './print-rows';
import type { BenchSuite } from './suite';
import { timeAll } from './time-all';

const FACTS = 40;
const DAY = '2011-06-01';
const TODAY = '2024-06-01';

/** A long career: terms that go on, terms that come back, parties, seats, honours. */
const facts: readonly Fact[] = Array.from({ length: FACTS }, (_, at) => ({
  kind: at % 7 === 0 ? 'party' : at % 11 === 0 ? 'honour' : 'office',
  status: 'held',
  label: `Office ${at % 13}`,
  role: 'Office',
  post: { id: `post-${at % 13}` },
  organization: { name: 'Body', classification: at % 5 === 0 ? 'legislature' : 'executive' },
  from: `${1980 + at}-03-0${1 + (at % 9)}`,
  to: `${1981 + at}-05-01`,
  sources: [{ url: 'https://example.org/' }],
}));

const person: Person = {
  id: 'p1',
  name: 'Ada Example',
  otherNames: [],
  identifiers: [],
  links: [],
  sources: [],
  birth: '1950-01-01',
  verified: '2026-01-01',
  facts,
};

/** As most would write it: every interval parsed by a calendar library, and no rules. */
function plainFilter(all: readonly Fact[], day: string): Fact[] {
  const date = parseISO(day);
  return all.filter(({ from = '0001-01-01', to = '9999-12-31' }) =>
    isWithinInterval(date, { start: parseISO(from), end: parseISO(to) }),
  );
}

const PEER = 'date-fns filter over the 40 intervals, no rules';

/** Who somebody with 40 facts was on a day. */
export const factsSuite: BenchSuite = {
  name: 'facts',
  run: async () =>
    printRows(
      await timeAll(
        [
          ['factsAsOf, a person met before', () => factsAsOf(person, DAY)],
          ['factsAsOf, a person never met', () => factsAsOf({ ...person, facts: [...facts] }, DAY)],
          ['then and now, a person met before', () => thenAndNow(person, DAY, TODAY)],
          [PEER, () => plainFilter(facts, DAY)],
        ],
        PEER,
      ),
    ),
};
