import { english } from '../../../utils/english';
import type { Fact, Person } from '../../../utils/people/person';
import { relationText } from '../../../utils/people/relations/describe-relation';
import { relationsAmong } from '../../../utils/people/relations/relations-among';
import { office, personWith } from '../make';

/** English, with dates as they are written. */
export const WORDS = { t: english, date: (date: string) => date, locale: 'en' };
/** A post of which there is one. */
export const PM = { id: 'pm', label: 'Prime Minister', single: true };
const ENVOY = { id: 'envoy', label: 'Envoy', single: true, under: ['pm', 'foreign'] };

/** Somebody whose id is their name. */
export const person = (name: string, facts: readonly Fact[]): Person =>
  personWith(facts, { id: name, name });
/** A term as prime minister. */
export const pm = (from: string, to?: string) => office('Prime Minister', from, to, { post: PM });
/** A term as envoy, who serves under the prime minister. */
export const envoy = (from: string, to?: string) => office('Envoy', from, to, { post: ENVOY });
/** A party’s nominee of the 2024 election. */
export const nominee = (party: string, more: Partial<Fact> = {}) =>
  office(`${party} nominee`, '2024-07-15', '2024-11-05', {
    kind: 'candidacy',
    status: 'nominee',
    post: PM,
    organization: { name: party },
    election: '2024 election',
    ...more,
  });
/** A relation that a record tells, by name. */
export const kin = (role: string, other: string, more: Partial<Fact> = {}) =>
  office(`${role} of ${other}`, undefined, undefined, {
    kind: 'relation',
    role,
    person: { id: other },
    ...more,
  });

/** What Ann's card says of Bob on a day. */
export function said(ann: readonly Fact[], bob: readonly Fact[], day: string): string[] {
  const self = person('Ann', ann);
  return relationsAmong(self, [self, person('Bob', bob)], day).map(
    (relation) => `${relation.other.name}: ${relationText(self, relation, WORDS)}`,
  );
}
