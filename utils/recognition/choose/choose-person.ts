import { holds, lifeOn, type OfficeClaim } from '../../people/as-of/held-on';
import type { Day, Person } from '../../people/person';
import {
  LONGEST_LIFE,
  PROMINENCE_FACTOR,
  PROMINENCE_FLOOR,
  PROMINENCE_LEAD,
  YOUNGEST,
} from '../constants';
import type { NamesakeClues } from '../model';
import { isOwn } from './bearers';
import { preferByNearbyWords } from './nearby-words';
import { joinRecords } from './records';

/** Whom a name stands for: one person, for sure or by weighing, or one of several. */
export interface Choice {
  readonly people: readonly Person[];
  /** Whether namesakes were set aside. */
  readonly weighed: boolean;
}

/**
 * Tells people of one name apart by what they are on the article's day and by what it says of them,
 * else by prominence.
 */
export function choosePerson(bearers: readonly Person[], telling: NamesakeClues): Choice {
  const { published, near, keepOwn = false } = telling;
  const people = joinRecords(bearers);
  if (people.length < 2) return { people, weighed: false };
  const living = published === undefined ? people : livingOn(people, published);
  const inOffice =
    published === undefined ? living : keepSome(living, (p) => holdsOffice(p, published));
  const chosen = mostProminent(preferByNearbyWords(inOffice, near));
  return { people: keepOwn ? withOwn(chosen, living) : chosen, weighed: true };
}

/** The reader knows of them, whoever is better known: it is not for us to say who is meant. */
function withOwn(chosen: readonly Person[], living: readonly Person[]): readonly Person[] {
  const passedOver = living.filter((person) => isOwn(person) && !chosen.includes(person));
  return passedOver.length === 0 ? chosen : [...passedOver, ...chosen];
}

/** Those who lived on the day; all where of none it is known. */
function livingOn(people: readonly Person[], day: Day): readonly Person[] {
  const living = people.filter((person) => livesOn(person, day));
  return living.some(({ birth }) => birth !== undefined) ? living : people;
}

/** Those who pass, or all where none does. */
function keepSome(people: readonly Person[], test: (person: Person) => boolean): readonly Person[] {
  const kept = people.filter(test);
  return kept.length > 0 ? kept : people;
}

/** Whether the person was a child on that day, or not yet born: too young to be written of. */
export function isYetToCome({ birth }: Person, day: Day): boolean {
  return birth !== undefined && Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) < YOUNGEST;
}

function livesOn(person: Person, day: Day): boolean {
  if (lifeOn(person, day) === 'dead') return false;
  if (person.birth === undefined) return true;
  return (
    !isYetToCome(person, day) &&
    Number(day.slice(0, 4)) - Number(person.birth.slice(0, 4)) <= LONGEST_LIFE
  );
}

/** The claims that put somebody into the news: no shadow office does, nor a mere proposal. */
const TELLING_CLAIMS: readonly OfficeClaim[] = ['office', 'to-come'];

/** Whether the person is in an office that day, or elected or named to one. */
export function holdsOffice(person: Person, day: Day): boolean {
  return holds(person, day, TELLING_CLAIMS);
}

/** The one far more prominent than all others, or all of them. */
function mostProminent(people: readonly Person[]): readonly Person[] {
  const [first, second] = [...people].sort((a, b) => (b.prominence ?? 0) - (a.prominence ?? 0));
  if (first === undefined || second === undefined) return people;
  const [most, next] = [first.prominence ?? 0, second.prominence ?? 0];
  const ahead = most >= PROMINENCE_FACTOR * next || most - next >= PROMINENCE_LEAD;
  return ahead && most >= PROMINENCE_FLOOR ? [first] : people;
}
