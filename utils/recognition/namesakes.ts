import type { Person } from '../people/person';
import { comparePlaces, genderFits, type Place } from './claim';
import type { Honorific } from './honorifics';
import type { Stranger } from './strangers';
import type { Unlocked } from './unlocked';

/** Everyone a short form can stand for at a place. */
export interface Claimants {
  readonly listed: readonly Unlocked[];
  readonly strangers: readonly Stranger[];
  readonly place: Place;
}

/** Whom a short form stands for: several where it stays open, none where a stranger may be meant. */
export interface Decision {
  readonly people: readonly Unlocked[];
  readonly how: 'only' | 'nearest' | 'several';
}

/** Leaves out those whom the form of address does not fit. */
export function filterByGender(claimants: Claimants, honorific: Honorific | undefined): Claimants {
  return {
    ...claimants,
    listed: claimants.listed.filter(({ person }) => genderFits(person, honorific)),
    strangers: claimants.strangers.filter((stranger) => strangerFits(stranger, honorific)),
  };
}

/** Leaves those of the listed who pass, if any does; strangers then are out too. */
export function preferPeople(claimants: Claimants, test: (person: Person) => boolean): Claimants {
  const listed = claimants.listed.filter(({ person }) => test(person));
  return listed.length === 0 ? claimants : { ...claimants, listed, strangers: [] };
}

/** Decides by who was last named in full; two named in one paragraph stay undecided. */
export function decideNamesakes({ listed, strangers, place }: Claimants): Decision | undefined {
  const [only, another] = listed;
  if (only === undefined) return undefined;
  if (another === undefined && strangers.length === 0) return { people: [only], how: 'only' };
  const last = Math.max(
    ...listed.map(({ places }) => lastBlock(places, place)),
    lastBlock(places(strangers), place),
  );
  if (last === NOWHERE)
    return strangers.length > 0 ? undefined : { people: listed, how: 'several' };
  if (lastBlock(places(strangers), place) === last) return undefined;
  const near = listed.filter((unlocked) => lastBlock(unlocked.places, place) === last);
  return { people: near, how: near.length === 1 ? 'nearest' : 'several' };
}

const NOWHERE = -1;

/** The last block before a place that has one of the places in it. */
function lastBlock(where: readonly Place[], before: Place): number {
  return where
    .filter((place) => comparePlaces(place, before) < 0)
    .reduce((last, { block }) => Math.max(last, block), NOWHERE);
}

function places(strangers: readonly Stranger[]): readonly Place[] {
  return strangers.map(({ place }) => place);
}

function strangerFits(stranger: Stranger, honorific: Honorific | undefined): boolean {
  const known = stranger.honorific?.gender;
  return known === undefined || honorific?.gender === undefined || known === honorific.gender;
}
