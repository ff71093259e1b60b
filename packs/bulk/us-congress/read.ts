import { groupBy } from '../../../utils/group-by';
import type { SourceFact, SourcePost } from '../../source-format';
import type { Citations } from '../citations';
import type { Copy } from '../copy';
import type { BulkPerson } from '../people';
import type { WikidataPeople } from '../us-wikidata';
import { committeeFacts, committeePosts } from './committees';
import { partyFacts, serviceFact } from './facts';
import type { FormerMember } from './former-terms';
import { readHeadships } from './headships';
import { type LastSeen, lastSeen } from './last-seen';
import { type LateStart, withLateStart } from './late-starts';
import { leaderFacts } from './leaders';
import { type Legislator, parseLegislator } from './legislator';
import { sittingStretches } from './member';
import { namesOf } from './names';
import { type Stretches, union } from './service';

/** The list of members, in a copy of unitedstates/congress-legislators. */
export const LIST = 'legislators-current.yaml';

/** What became of the list. */
export interface CongressRows {
  readonly people: readonly BulkPerson[];
  /** The posts at the head of committees. */
  readonly posts: readonly SourcePost[];
  /** Who is not in, as they have left and their terms were not read: names with their Bioguide identifier. */
  readonly left: readonly string[];
}

/** Everyone the list of members ever had, from all its versions in the copy. */
export function readMembers(
  copy: Copy,
  { cite }: Citations,
  wikidata: WikidataPeople,
  former: ReadonlyMap<string, FormerMember>,
  late: ReadonlyMap<string, LateStart>,
): CongressRows {
  const headships = readHeadships(copy);
  const byHead = groupBy(headships, ({ bioguide }) => bioguide);
  const left: string[] = [];
  const people = [...lastSeen(copy.versions(LIST))].flatMap(([id, last]) => {
    const legislator = parseLegislator(last.entry, `${LIST} at ${last.commit}: ${id}`);
    const sits = last.gone === undefined && !former.has(id);
    const stretches = sits
      ? withLateStart(sittingStretches(legislator, source(last)), late.get(id))
      : former.get(id);
    if (!stretches) {
      left.push(`${id} ${legislator.name.first} ${legislator.name.last}`);
      return [];
    }
    const seat = stretches.services.at(-1);
    const until = seat?.to;
    const heads = committeeFacts(byHead.get(id) ?? [], headships, until, committeeSource).map(
      // Whoever leaves Congress heads a committee to that day: what shows it is cited for both.
      (head) =>
        until !== undefined && head.to === until
          ? { ...head, sources: union(head.sources, seat?.sources ?? []) }
          : head,
    );
    const item = wikidata.itemOf(legislator);
    return [toPerson({ legislator, ...stretches }, item, copy.date, wikidata, heads)];
  });
  return { people, posts: committeePosts(headships), left };

  function committeeSource(version: { commit: string; date: string } | undefined): string {
    const { commit, date } = version ?? copy;
    return cite({
      name: 'committees',
      copy,
      path: 'committee-membership-current.yaml',
      commit,
      date,
      title: `Members of the committees of Congress, as of ${date}`,
      publisher: 'unitedstates project (congress-legislators)',
      licence: 'CC0-1.0',
    });
  }

  function source({ commit, date, gone }: LastSeen): string {
    // Who sits is in the newest version, and the copy is as new as its newest commit.
    const at = gone === undefined ? { commit: copy.commit, date: copy.date } : { commit, date };
    return cite({
      name: 'congress',
      copy,
      path: LIST,
      ...at,
      title: `Members of the United States Congress, as of ${at.date}`,
      publisher: 'unitedstates project (congress-legislators)',
      licence: 'CC0-1.0',
    });
  }
}

function toPerson(
  { legislator, services, parties }: Stretches & { readonly legislator: Legislator },
  item: string | undefined,
  today: string,
  wikidata: WikidataPeople,
  heads: readonly SourceFact[],
): BulkPerson {
  const until = services.at(-1)?.to;
  const sources = services.at(-1)?.sources.slice(0, 1) ?? [];
  const { birthday, gender } = legislator.bio;
  return {
    ids: idsOf(legislator, item),
    ...namesOf(legislator),
    gender: gender === 'F' ? 'female' : 'male',
    birth_date: wikidata.agreedBirth(item, birthday),
    death_date: wikidata.deathOf(item),
    verified: until ?? today,
    facts: [
      ...partyFacts(parties, until),
      ...services.map(serviceFact),
      ...leaderFacts(legislator, until, today, sources),
      ...heads,
    ],
  };
}

function idsOf({ id }: Legislator, item: string | undefined): BulkPerson['ids'] {
  return {
    ...(item === undefined ? {} : { wikidata: item }),
    bioguide: id.bioguide,
    ...(id.govtrack === undefined ? {} : { govtrack: String(id.govtrack) }),
    ...(id.icpsr === undefined ? {} : { icpsr: String(id.icpsr) }),
  };
}
