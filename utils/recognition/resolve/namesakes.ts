import type { Honorific } from '../../names/honorifics';
import type { Person } from '../../people/person';
import { comparePlaces, lastWhere } from '../candidates/places';
import { addressFits } from '../cues/forms-of-address';
import type { TextPlace } from '../model';
import { type Applicable, firstOf } from '../rule';
import type { Stranger, Unlocked } from './model';

/** Everyone a short form can stand for at a place. */
export interface Claimants {
  readonly listed: readonly Unlocked[];
  readonly strangers: readonly Stranger[];
  readonly place: TextPlace;
}

/** Leaves out those whom the form of address does not fit. */
export function filterByGender(claimants: Claimants, honorific: Honorific | undefined): Claimants {
  if (honorific === undefined) return claimants;
  return {
    ...claimants,
    listed: claimants.listed.filter(({ person }) => addressFits(person, honorific)),
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

/** Whom a short form stands for, and the rule that says so; nobody where a stranger may be meant. */
export interface Decision {
  /** Id of the rule. */
  readonly rule: string;
  readonly how: 'only' | 'nearest' | 'several' | 'nobody';
  readonly people: readonly Unlocked[];
}

/** Claimants, and who of them was named last before the place. */
interface LastNamed extends Claimants {
  /** The last place before at which any of them was named. */
  readonly last: TextPlace | undefined;
  /** The same of the strangers alone. */
  readonly strange: TextPlace | undefined;
  /** The listed who were named no less close than the last; all where nobody was named before. */
  readonly near: readonly Unlocked[];
}

/** A rule that says how a short form stands for those named near. */
interface ShortFormRule extends Applicable<LastNamed> {
  readonly how: Decision['how'];
}

/** Whose a short form is, of all it can stand for; the first that applies decides. */
export const WHOSE_SHORT_FORM: readonly ShortFormRule[] = [
  {
    id: 'only-bearer',
    how: 'only',
    example: '[Quill|quill] left. They met [Ada Quill|quill].',
    counterExample: '[Holt|?] left. They met [Una Holt|una] and [Cy Holt|cy].',
    applies: ({ listed, strangers }) => listed.length === 1 && strangers.length === 0,
  },
  {
    id: 'stranger-named-later',
    how: 'nobody',
    example: 'Holt left. They met [Una Holt|una], [Cy Holt|cy] and Eva Holt.',
    counterExample: '[Holt|?] left. They met [Una Holt|una], [Cy Holt|cy] and Eva Smith.',
    applies: ({ last, strangers }) => last === undefined && strangers.length > 0,
  },
  {
    id: 'stranger-near',
    how: 'nobody',
    example: '[Ada Quill|quill] met Una Quill. Quill left.',
    counterExample: 'Una Quill came.\n\nThen [Ada Quill|quill] came. [Quill|quill] left.',
    applies: ({ last, strange }) =>
      last !== undefined && strange !== undefined && isClose(strange, last),
  },
  {
    id: 'several-near',
    how: 'several',
    example: '[Una Holt|una] met [Cy Holt|cy]. [Holt|?] left.',
    counterExample: '[Una Holt|una] came.\n\nThen [Cy Holt|cy] came. [Holt|cy] left.',
    applies: ({ near }) => near.length > 1,
  },
  {
    id: 'last-named',
    how: 'nearest',
    example: '[Una Holt|una] came.\n\nThen [Cy Holt|cy] came. [Holt|cy] left.',
    counterExample: '[Una Holt|una] met [Cy Holt|cy]. [Holt|?] left.',
    applies: ({ last, near }) => last !== undefined && near.length === 1,
  },
];

/** Decides by who was last named in full; none where nobody of the list can be meant. */
export function decideNamesakes(claimants: Claimants): Decision | undefined {
  if (claimants.listed.length === 0) return undefined;
  const named = lastNamed(claimants);
  const rule = firstOf(WHOSE_SHORT_FORM, named);
  if (rule === undefined) return undefined;
  const { id, how } = rule;
  return { rule: id, how, people: how === 'nobody' ? [] : named.near };
}

function lastNamed(claimants: Claimants): LastNamed {
  const { listed, strangers, place } = claimants;
  const strange = lastBefore(strangers.length, (i) => strangers[i]?.place, place);
  const named = listed.map(({ places }) => lastBefore(places.length, (i) => places[i], place));
  const last = [strange, ...named].reduce(later, undefined);
  const isNear = (one: TextPlace | undefined) =>
    last === undefined || (one !== undefined && isClose(one, last));
  return { ...claimants, last, strange, near: listed.filter((_, i) => isNear(named[i])) };
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
