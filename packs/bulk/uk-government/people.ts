import { firstDay } from '../../../utils/people/dates/partial-date';
import { listedProminence } from '../../classes';
import type { SourceFact, SourcePerson } from '../../source-format';
import { withParties } from './corrected-parties';
import type { Corrections } from './corrections';
import { byStart, compare } from './dates';
import type { Minister } from './ifg';
import type { Legislator } from './items';
import type { Member } from './members';
import { ministerFacts } from './minister-facts';
import { isSenior, type WrittenPost } from './minister-posts';
import { namesOf } from './names';
import { partyFacts } from './party-facts';
import { withSpells } from './party-spells';
import type { Seat } from './seat';
import { withDays } from './seat-days';
import { ifgSeats, seatFacts, withNames } from './seat-facts';

/** Who says what of a person, each as keys of the file's sources. */
export const SAYS = {
  ministers: 'ifg-appointments',
  ministerNames: 'ifg-persons',
  ministerSeats: 'ifg-seats',
  seats: 'twfy-memberships',
  names: 'twfy-names',
  life: 'wikidata-legislators',
  elections: 'parliament-elections',
} as const;

/** The days of the copies. */
export interface CopyDays {
  readonly ministers: string;
  readonly members: string;
}

/** Everything the sources have of one person. */
export interface Gathered {
  readonly member?: Member | undefined;
  readonly minister?: Minister | undefined;
  readonly item?: string | undefined;
  readonly legislator?: Legislator | undefined;
  /** As they gave it when they stood for election. */
  readonly gender?: 'female' | 'male' | undefined;
}

/** A person as the pack has them, and the posts that their facts name. */
export interface Built {
  readonly person: SourcePerson;
  readonly posts: readonly WrittenPost[];
}

/** Builds a person's entry; undefined where no source says the gender, which an entry must have. */
export function toPerson(
  gathered: Gathered,
  days: CopyDays,
  corrected: Corrections['parties'],
): Built | undefined {
  const gender = genderOf(gathered);
  if (gender === undefined) return undefined;
  const { minister, legislator, item } = gathered;
  const offices = minister ? ministerFacts(minister, [SAYS.ministers]) : { facts: [], posts: [] };
  const ofHouses = withParties(houseFacts(gathered), gathered.member, corrected);
  const facts = [...offices.facts, ...ofHouses].sort(byFact);
  const person: SourcePerson = {
    id: item ?? ownId(gathered),
    ...names(gathered),
    gender,
    ...(legislator?.birth === undefined ? {} : { birth_date: legislator.birth }),
    ...(legislator?.death === undefined ? {} : { death_date: legislator.death }),
    prominence: prominence(minister, offices.posts),
    verified: verified(offices.facts, days, gathered),
    identifiers: identifiers(gathered),
    sources: sourcesOf(gathered),
    facts,
  };
  return { person, posts: offices.posts };
}

function genderOf({ minister, legislator, gender, member }: Gathered) {
  return minister?.gender ?? gender ?? legislator?.gender ?? titleGender(member);
}

/** A peer's title says it. */
function titleGender(member: Member | undefined): 'female' | 'male' | undefined {
  const prefixes = (member?.names ?? []).map(({ prefix }) => prefix);
  if (prefixes.some((prefix) => /^(Baroness|Lady|Viscountess|Countess)$/.test(prefix ?? '')))
    return 'female';
  if (prefixes.some((prefix) => /^(Lord|Earl|Viscount|Duke|Marquess|Baron)$/.test(prefix ?? '')))
    return 'male';
  return undefined;
}

function ownId({ member, minister }: Gathered): string {
  const parliament = member?.parliament ?? minister?.parliament;
  if (parliament !== undefined) return `parliament.uk:${parliament}`;
  return member ? `theyworkforyou:${member.id}` : `ifg:${minister?.id}`;
}

function identifiers({ item, member, minister }: Gathered): SourcePerson['identifiers'] {
  const parliament = member?.parliament ?? minister?.parliament;
  return [
    ...(item === undefined ? [] : [{ scheme: 'wikidata', identifier: item }]),
    ...(parliament === undefined ? [] : [{ scheme: 'parliament.uk', identifier: parliament }]),
    ...(member === undefined ? [] : [{ scheme: 'theyworkforyou', identifier: member.id }]),
    ...(minister === undefined ? [] : [{ scheme: 'ifg', identifier: minister.id }]),
  ];
}

function names({ minister, member, legislator }: Gathered) {
  return namesOf({
    ifg: minister?.names ?? [],
    member: member?.names ?? [],
    label: legislator?.label,
    isLifePeer: member?.seats.some(({ peerage }) => peerage === 'L') ?? false,
  });
}

/** Seats and parties: the members' list has them, and the ministers' those before and between. */
function houseFacts({ member, minister, legislator }: Gathered): SourceFact[] {
  const own = member?.seats ?? [];
  const other = ifgSeats(minister?.seats ?? []);
  if (own.length === 0)
    return [...seatFacts(other, [SAYS.ministerSeats]), ...partyFacts(other, [SAYS.ministerSeats])];
  const appointed = (minister?.appointments ?? []).map(({ from }) => from);
  const known = withDays(own, { seats: minister?.seats ?? [], appointed, life: legislator });
  const named = withNames(known.seats, minister?.seats ?? []);
  const told = [...beforeParties(other, own), ...withSpells(named, other)];
  const isOfBoth = told.length !== named.length || told.some((seat, at) => seat !== named[at]);
  const life = known.ofLife ? [SAYS.life] : [];
  const isNamed = named.some((seat, at) => seat !== known.seats[at]);
  const alsoBy = own.flatMap((seat) => seat.alsoBy ?? []);
  const sources = [
    SAYS.seats,
    ...(known.ofMinisters || isNamed ? [SAYS.ministerSeats] : []),
    ...life,
  ];
  return [
    ...seatFacts(named, sources),
    ...partyFacts(told, [
      ...new Set([...(isOfBoth ? [SAYS.seats, SAYS.ministerSeats, ...life] : sources), ...alsoBy]),
    ]),
  ].map((fact) => sinceAge(fact, legislator?.birth));
}

/** Nobody sat as a child: a peer may have inherited as one, and then the first day is not known. */
const LEAST_AGE = 18;

function sinceAge(fact: SourceFact, birth: string | undefined): SourceFact {
  const { from, shown_from, ...rest } = fact;
  const start = from ?? shown_from;
  if (birth === undefined || start === undefined) return fact;
  const year = (date: string) => Number(date.slice(0, 'YYYY'.length));
  return year(start) - year(birth) < LEAST_AGE ? rest : fact;
}

/** The members' list names no party before 1997; the ministers' does. */
function beforeParties(other: readonly Seat[], own: readonly Seat[]): Seat[] {
  const first = own.find(({ party }) => party !== undefined)?.from;
  return other.filter(
    ({ to }) => to !== undefined && (first === undefined || to <= firstDay(first)),
  );
}

/** As classes.ts has it; ministers below the cabinet's table count as members of Parliament do. */
function prominence(minister: Minister | undefined, posts: readonly WrittenPost[]): number {
  const seniors = (minister?.appointments ?? []).flatMap(({ post }, index) => {
    const written = posts[index];
    return isSenior(post) && written ? [listedProminence(written.class)] : [];
  });
  return Math.max(listedProminence('legislator'), ...seniors);
}

/** Whoever is in office by the ministers' list is so on the day of its copy, not later. */
function verified(facts: readonly SourceFact[], days: CopyDays, { member }: Gathered): string {
  const isMinister = facts.some(({ to }) => to === undefined);
  return isMinister || member === undefined ? days.ministers : days.members;
}

function sourcesOf({ member, minister, legislator, item, gender }: Gathered): string[] {
  const isOfElections =
    member?.isJoined === true ||
    (item !== undefined && item !== member?.item) ||
    (gender !== undefined && !minister);
  return [
    ...(minister ? [SAYS.ministerNames] : []),
    ...(member ? [SAYS.names] : []),
    ...(legislator ? [SAYS.life] : []),
    ...(isOfElections ? [SAYS.elections] : []),
  ];
}

function byFact(one: SourceFact, other: SourceFact): number {
  const stretch = ({ shown_from = '', from = shown_from, to }: SourceFact) => ({ from, to });
  return (
    byStart(stretch(one), stretch(other)) ||
    compare(one.post ?? one.organization ?? '', other.post ?? other.organization ?? '') ||
    compare(one.label ?? '', other.label ?? '')
  );
}
