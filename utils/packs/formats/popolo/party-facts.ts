import { compact } from '../../../people/parse/parse-with';
import type { Fact } from '../../../people/person';
import { type Entities, resolve } from '../../pack-file/references';
import type { PopoloMembership } from '../../pack-file/schema';

/** The party that an office was held for (`on_behalf_of_id`), for as long as the office was held. */
export function partyFact(
  { on_behalf_of_id }: PopoloMembership,
  { kind, from, to, sources }: Fact,
  entities: Entities,
  place: string,
): Fact | null {
  const party = resolve(entities.organizations, on_behalf_of_id, `${place}.on_behalf_of_id`);
  if (!party || kind === 'party') return null;
  const organization = { ...compact(party), classification: 'party' };
  return compact({
    kind: 'party' as const,
    status: 'held' as const,
    label: party.name,
    organization,
    from,
    to,
    sources,
  }) as Fact;
}
