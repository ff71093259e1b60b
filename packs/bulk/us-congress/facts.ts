import { firstDay } from '../../../utils/people/dates/partial-date';
import type { SourceFact } from '../../source-format';
import { isState, placeName } from '../us-states';
import type { PartySpan, Service } from './service';

/** The parties by the words the list of members has for them. */
const PARTIES: Readonly<Record<string, string>> = {
  Democrat: 'us-democratic',
  Republican: 'us-republican',
  Independent: 'us-independent',
  Libertarian: 'us-libertarian',
};

/** Words of the list for parties that are told of by nobody here: of Puerto Rico, and of one term of 1973. */
const NOT_TOLD: readonly string[] = ['AL', 'Popular Democrat', 'Ind. Democrat'];

/** Membership of a chamber as a fact. */
export function serviceFact({ chamber, state, from, to, sources }: Service): SourceFact {
  const dates = { from, to, sources: [...sources] };
  if (chamber === 'senate')
    return { kind: 'office', post: `us-senator-${state.toLowerCase()}`, ...dates };
  const place = placeName(state);
  if (isState(state)) {
    const label = `Member of the United States House of Representatives from ${place}`;
    return { kind: 'office', post: 'us-rep', label, ...dates };
  }
  const role = state === 'PR' ? 'Resident Commissioner' : 'Delegate';
  const label = `${role} to the United States House of Representatives from ${place}`;
  return { kind: 'office', post: 'us-rep', role, label, ...dates };
}

/**
 * Parties as facts: the last goes on, as nobody says that it ended, and is known to the day on which
 * whoever left was last in office; one ends the day before the next.
 */
export function partyFacts(spans: readonly PartySpan[], leftOn?: string): SourceFact[] {
  return spans.flatMap(({ party, from, to, sources }, index): SourceFact[] => {
    if (NOT_TOLD.includes(party)) return [];
    const organization = PARTIES[party];
    if (organization === undefined) throw new Error(`${party}: no party that is listed`);
    const isLast = index === spans.length - 1;
    const fact: SourceFact = {
      kind: 'party',
      organization,
      from,
      to: isLast ? undefined : to,
      ...(isLast && leftOn !== undefined ? { verified: firstDay(leftOn) } : {}),
      sources: [...sources],
    };
    return [fact];
  });
}
