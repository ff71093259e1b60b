import { inOrder } from '../../../people/parse/fields';
import { compact } from '../../../people/parse/parse-with';
import type { Fact, Organization } from '../../../people/person';
import type { Term } from './schema';

/** The parties that these files call by their members; ids are those of the extension's own pack. */
const PARTIES: ReadonlyMap<string, Organization> = new Map([
  ['Democrat', { id: 'us-democratic', name: 'Democratic Party', classification: 'party' }],
  ['Republican', { id: 'us-republican', name: 'Republican Party', classification: 'party' }],
]);
const NO_PARTY = /^(?:no party|independent|nonpartisan|unknown)$/i;

/** The parties of a term, each for its part of it; none where somebody belonged to none. */
export function partiesOfTerm({ party, start, end, party_affiliations }: Term): Fact[] {
  const spans = party_affiliations ?? [{ party, start, end }];
  return spans.flatMap((span): Fact[] => {
    if (!span.party || NO_PARTY.test(span.party) || !inOrder(span.start, span.end)) return [];
    const organization = PARTIES.get(span.party) ?? {
      name: span.party,
      classification: 'party',
    };
    const dated = compact({ from: span.start, to: span.end });
    const label = organization.name;
    return [{ kind: 'party', status: 'held', label, organization, ...dated, sources: [] }];
  });
}
