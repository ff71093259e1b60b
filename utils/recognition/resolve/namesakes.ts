import type { Honorific } from '../../names/honorifics';
import type { Person } from '../../people/person';
import { comparePlaces, lastWhere } from '../candidates/places';
import { genderFits } from '../cues/forms-of-address';
import type { TextPlace } from '../model';
import type { Stranger, Unlocked } from './model';

/** Everyone a short form can stand for at a place. */
export interface Claimants {
  readonly listed: readonly Unlocked[];
  readonly strangers: readonly Stranger[];
  readonly place: TextPlace;
}

/** Whom a short form stands for: several where it stays open, none where a stranger may be meant. */
export interface Decision {
  readonly people: readonly Unlocked[];
  readonly how: 'only' | 'nearest' | 'several';
}

/** Leaves out those whom the form of address does not fit. */
export function filterByGender(claimants: Claimants, honorific: Honorific | undefined): Claimants {
  if (honorific === undefined) return claimants;
  return {
    ...claimants,
    listed: claimants.listed.filter(({ person }) => genderFits(person, honorific)),
    strangers: claimants.strangers
      .slice(0, MOST_STRANGERS)
      .filter((stranger) => strangerFits(stranger, honorific)),
  };
}

/** Leaves those of the listed who pass, if any does; strangers then are out too. */
export function preferPeople(claimants: Claimants, test: (person: Person) => boolean): Claimants {
  const listed = claimants.listed.filter(({ person }) => test(person));
  return listed.length === 0 ? claimants : { ...claimants, listed, strangers: [] };
}

/** Decides by who was last named in full; two named close together stay undecided. */
export function decideNamesakes({ listed, strangers, place }: Claimants): Decision | undefined {
  const [only, another] = listed;
  if (only === undefined) return undefined;
  if (another === undefined && strangers.length === 0) return { people: [only], how: 'only' };
  const strange = lastBefore(strangers.length, (i) => strangers[i]?.place, place);
  const named = listed.map(({ places }) => lastBefore(places.length, (i) => places[i], place));
  const last = [strange, ...named].reduce(later, undefined);
  if (last === undefined)
    return strangers.length > 0 ? undefined : { people: listed, how: 'several' };
  if (strange !== undefined && isClose(strange, last)) return undefined;
  const near = listed.filter((_, i) => {
    const one = named[i];
    return one !== undefined && isClose(one, last);
  });
  return { people: near, how: near.length === 1 ? 'nearest' : 'several' };
}

/** UTF-16 units within which two names count as named together: two or three lines of print. */
const CLOSE = 200;

function isClose(one: TextPlace, other: TextPlace): boolean {
  return one.block === other.block && Math.abs(one.start - other.start) <= CLOSE;
}

function later(one: TextPlace | undefined, other: TextPlace | undefined): TextPlace | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return comparePlaces(one, other) < 0 ? other : one;
}

/**
 * The last of `count` places that lies before a place. They are in reading order, so halving finds
 * it: an article can name a thousand strangers and as many bare names.
 */
function lastBefore(
  count: number,
  at: (i: number) => TextPlace | undefined,
  before: TextPlace,
): TextPlace | undefined {
  const last = lastWhere(count, (i) => {
    const place = at(i);
    return place !== undefined && comparePlaces(place, before) < 0;
  });
  return at(last);
}

function strangerFits(stranger: Stranger, honorific: Honorific): boolean {
  const known = stranger.honorific?.gender;
  return known === undefined || honorific.gender === undefined || known === honorific.gender;
}

/** How many of the first strangers a form of address is checked against: more are a list, not news. */
const MOST_STRANGERS = 100;
