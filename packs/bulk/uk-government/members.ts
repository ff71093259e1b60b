import * as v from 'valibot';
import { groupBy } from '../../../utils/group-by';
import { text } from '../../source-fields';
import { type Corrections, correctionOf } from './corrections';
import { byStart, compare } from './dates';
import { cut, type Seat } from './seat';
import { optionalDate, optionalText, readRows, tableDate } from './table';

/** How a member was called: by a name, by a title, or by both. */
export interface MemberName {
  readonly given: string;
  readonly family?: string | undefined;
  /** Of a peer: what stands before the title, and the title: "Lord", "Example of Sample". */
  readonly prefix?: string | undefined;
  readonly title?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A member of either House. */
export interface Member {
  /** The number of the person's page: of `uk.org.publicwhip/person/10001` the last part. */
  readonly id: string;
  /** The number that Parliament's own data gives its members. */
  readonly parliament?: string | undefined;
  /** The Wikidata item. */
  readonly item?: string | undefined;
  /** Of two numbers of the list, as Parliament's maiden speeches show. */
  readonly isJoined?: boolean | undefined;
  readonly names: readonly MemberName[];
  readonly seats: readonly Seat[];
}

/** The names of the tables that are read. */
export const MEMBER_TABLES = [
  'simple_memberships',
  'person_identifiers',
  'person_alternative_names',
  'membership_identifiers',
] as const;

/** The tables, each as its rows. */
export type MemberTables = Readonly<Record<(typeof MEMBER_TABLES)[number], readonly unknown[]>>;

const seatRow = v.object({
  membership_id: text,
  /** A membership that was merged into another has none. */
  person_id: optionalText,
  chamber: optionalText,
  constituency: optionalText,
  start_date: optionalDate,
  end_date: optionalDate,
  start_reason: optionalText,
  end_reason: optionalText,
  party: optionalText,
});
const personIdRow = v.object({ person_id: text, identifier: optionalText, scheme: text });
const seatIdRow = v.object({ membership_id: text, identifier: optionalText, scheme: text });
const nameRow = v.object({
  person_id: text,
  note: text,
  given_name: optionalText,
  family_name: optionalText,
  surname: optionalText,
  honorific_prefix: optionalText,
  lordname: optionalText,
  lordofname: optionalText,
  start_date: optionalDate,
  end_date: optionalDate,
});
const houseSeat = v.object({ from: tableDate });

type OfMembers = Pick<Corrections, 'gaps' | 'names' | 'seats' | 'spells'>;

const NONE: OfMembers = { gaps: [], names: [], seats: [], spells: [] };

/** Whether somebody sat in either House on a day or later. */
export function satSince({ seats }: Member, day: string): boolean {
  return seats.some(({ to }) => to === undefined || to >= day);
}

/**
 * Reads everyone who sat in either House, by number. Throws with table and record where one is wrong.
 */
export function readMembers(tables: MemberTables, corrections = NONE): Member[] {
  const peerages = new Map(
    readRows('membership_identifiers', tables.membership_identifiers, seatIdRow)
      .filter(({ scheme }) => scheme === 'peeragetype')
      .map(({ membership_id, identifier = '' }) => [membership_id, identifier]),
  );
  const seats = groupBy(
    readRows('simple_memberships', tables.simple_memberships, seatRow).filter(
      ({ chamber }) => chamber === 'commons' || chamber === 'lords',
    ),
    ({ person_id, membership_id }) => {
      if (person_id === undefined) {
        throw new Error(`simple_memberships: ${membership_id}: has no person`);
      }
      return person_id;
    },
  );
  const ids = groupBy(
    readRows('person_identifiers', tables.person_identifiers, personIdRow),
    ({ person_id }) => person_id,
  );
  const names = groupBy(
    readRows('person_alternative_names', tables.person_alternative_names, nameRow),
    ({ person_id }) => person_id,
  );
  return [...seats]
    .map(([person, rows]) => {
      const own = ids.get(person) ?? [];
      const id = person.replace(/^.*\//, '');
      return {
        id,
        parliament: own.find(({ scheme }) => scheme === 'datadotparl_id')?.identifier,
        item: own.find(({ scheme }) => scheme === 'wikidata')?.identifier,
        names: (names.get(person) ?? [])
          .filter(({ note }) => note === 'Main')
          .map((row) => toName(row, id, corrections.names)),
        seats: rows
          .flatMap((row) =>
            withGap(
              toSeat(row, peerages, corrections.seats),
              row.membership_id,
              corrections.gaps,
            ).flatMap((seat) => withSpell(seat, row, corrections.spells)),
          )
          .sort(byStart),
      };
    })
    .sort((a, b) => compare(a.id, b.id));
}

function toSeat(
  row: v.InferOutput<typeof seatRow>,
  peerages: ReadonlyMap<string, string>,
  ends: Corrections['seats'],
): Seat {
  const started = v.safeParse(houseSeat, { from: row.start_date });
  if (!started.success) throw new Error(`simple_memberships: ${row.membership_id}: has no start`);
  const correction = correctionOf(ends, row.membership_id, row.end_date);
  return {
    house: row.chamber === 'lords' ? 'lords' : 'commons',
    constituency: row.constituency,
    from: started.output.from,
    to: correction?.to ?? row.end_date,
    isShown: correction?.isShown,
    party: row.party,
    startReason: row.start_reason,
    endReason: row.end_reason,
    peerage: peerages.get(row.membership_id),
  };
}

/** A seat with the spells in it under another party, or under one where the list has none. */
function withSpell(
  seat: Seat,
  { membership_id, party = NO_WORD }: v.InferOutput<typeof seatRow>,
  spells: Corrections['spells'],
): Seat[] {
  const own = spells.filter((spell) => correctionOf([spell], membership_id, party));
  return own.reduce(
    (parts, { from, to, party: other, cites }) =>
      parts.flatMap((part) => cut(part, { ...part, from, to, party: other, alsoBy: cites })),
    [seat],
  );
}

/** What `was` of a spell says where the list names no party. */
const NO_WORD = 'none';

/** A seat that was lost and won again within some days, which the list has in one piece. */
function withGap(seat: Seat, id: string, gaps: Corrections['gaps']): Seat[] {
  const gap = correctionOf(gaps, id, seat.from);
  if (!gap) return [seat];
  const { endReason: _, ...lost } = seat;
  return [
    {
      ...lost,
      from: gap.from ?? seat.from,
      to: gap.out,
      cutBy: gap.cites,
      isShown: gap.isShown,
    },
    { ...seat, from: gap.back, cutBy: gap.cites },
  ];
}

function toName(
  row: v.InferOutput<typeof nameRow>,
  id: string,
  corrected: Corrections['names'],
): MemberName {
  const place = row.lordofname === undefined ? undefined : `of ${row.lordofname}`;
  const title = [row.lordname, place].filter((part) => part !== undefined).join(' ');
  return {
    given: correctionOf(corrected, id, row.given_name)?.given ?? row.given_name ?? '',
    family: row.family_name ?? row.surname,
    ...(title === '' ? {} : { prefix: row.honorific_prefix ?? 'Lord', title }),
    from: row.start_date,
    to: row.end_date,
  };
}
