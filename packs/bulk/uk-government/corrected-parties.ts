import type { SourceFact } from '../../source-format';
import { type Corrections, correctionOf } from './corrections';
import type { Member } from './members';
import { partyOf } from './party-facts';

/**
 * The facts of a member with the parties that somebody put right. Of one that Parliament's list no
 * longer has nothing is claimed after the last day on which a source shows it; one that the list has
 * and the others have not is told of the day of the list, its beginning unknown.
 */
export function withParties(
  facts: readonly SourceFact[],
  member: Member | undefined,
  parties: Corrections['parties'],
): SourceFact[] {
  const party = member?.seats.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)?.party;
  const found = correctionOf(parties, member?.id ?? '', party);
  if (!found) return [...facts];
  const { was, shown, now } = found;
  const organization = partyOf(now ?? was)?.id;
  if (now !== undefined)
    return [
      ...facts,
      {
        kind: 'party',
        organization,
        shown_from: shown,
        verified: shown,
        sources: [parliamentKey(member?.parliament)],
      },
    ];
  const open = facts.find((fact) => fact.organization === organization && isOpen(fact));
  if (!open) throw new Error(`corrections.yaml: ${found.id}: has no open party ${was}`);
  return facts.map((fact) => (fact === open ? { ...fact, verified: shown } : fact));
}

function isOpen({ kind, to, verified }: SourceFact): boolean {
  return kind === 'party' && to === undefined && verified === undefined;
}

const KEY = 'parliament-member-';

function parliamentKey(number = ''): string {
  return `${KEY}${number}`;
}

/** The members of Parliament's list that facts cite, each a source by its key. */
export function parliamentSources(keys: readonly string[]) {
  return Object.fromEntries(
    keys
      .filter((key) => key.startsWith(KEY))
      .map((key) => {
        const number = key.slice(KEY.length);
        return [
          key,
          {
            url: `https://github.com/danbri/forgetmenot/blob/${COMMIT}/third_party/data/members/${number}.json`,
            title: `Member ${number} in Parliament's list of members`,
            publisher: 'UK Parliament (Members)',
            retrieved: FETCHED,
          },
        ];
      }),
  );
}

/** The copy of the list that was read by hand, and the day on which its makers fetched it. */
const COMMIT = 'd0d4307494704572f3d85b8a9733a39e08a70865';
const FETCHED = '2026-05-03';
