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
import type { Rule } from '../rule';
import { isOwn } from './bearers';
import { preferByNearbyWords } from './nearby-words';
import { joinRecords } from './records';

/** Whom a name stands for: one person, for sure or by weighing, or one of several. */
export interface Choice {
  readonly people: readonly Person[];
  /** Whether namesakes were set aside. */
  readonly weighed: boolean;
}

/** People of one name, of whom a rule keeps those who may be meant. */
interface Namesakes {
  /** Those whom the rules before have left. */
  readonly people: readonly Person[];
  /** All of the name, each once. */
  readonly all: readonly Person[];
  readonly clues: NamesakeClues;
}

/** A rule that tells namesakes apart; where it tells nothing it leaves all. */
interface NamesakeRule extends Rule {
  readonly choose: (namesakes: Namesakes) => readonly Person[];
}

/** How people of one full name are told apart, each rule among those whom the last has left. */
export const NAMESAKES: readonly NamesakeRule[] = [
  {
    id: 'living',
    example: 'So sang [Jo Dee|singer].',
    counterExample: 'So sang [Jo Voss|?].',
    on: '2021-01-01',
    choose: ({ people, clues: { published } }) => livingOn(people, published),
  },
  {
    id: 'in-office',
    example: 'So spoke [Jo Mott|mayor].',
    counterExample: 'So spoke [Jo Voss|?].',
    on: '2021-01-01',
    choose: ({ people, clues: { published } }) => {
      if (published === undefined) return people;
      const inOffice = people.filter((person) => holdsOffice(person, published));
      return inOffice.length > 0 ? inOffice : people;
    },
  },
  {
    id: 'nearby-words',
    example: 'The carpenter [Jo Voss|carpenter] spoke.',
    counterExample: 'The farmer [Jo Voss|?] spoke.',
    choose: ({ people, clues: { near } }) => preferByNearbyWords(people, near),
  },
  {
    id: 'far-more-prominent',
    example: 'So spoke [Jo Tarn|star].',
    counterExample: 'So spoke [Jo Voss|?].',
    choose: ({ people }) => mostProminent(people),
  },
  {
    id: 'own-people',
    example: 'So spoke [Jo Ebb|?].',
    counterExample: 'So spoke [Jo Tarn|star].',
    choose: ({ people, all, clues }) =>
      clues.keepOwn ? withOwn(people, livingOn(all, clues.published)) : people,
  },
];

/**
 * Tells people of one name apart by what they are on the article's day and by what it says of them,
 * else by prominence.
 */
export function choosePerson(bearers: readonly Person[], clues: NamesakeClues): Choice {
  const all = joinRecords(bearers);
  if (all.length < 2) return { people: all, weighed: false };
  const people = NAMESAKES.reduce((left, rule) => rule.choose({ people: left, all, clues }), all);
  return { people, weighed: true };
}

/** The reader knows of them, whoever is better known: it is not for us to say who is meant. */
function withOwn(chosen: readonly Person[], living: readonly Person[]): readonly Person[] {
  const passedOver = living.filter((person) => isOwn(person) && !chosen.includes(person));
  return passedOver.length === 0 ? chosen : [...passedOver, ...chosen];
}

/** Those who lived on the day; all where of none it is known. */
function livingOn(people: readonly Person[], day: Day | undefined): readonly Person[] {
  if (day === undefined) return people;
  const living = people.filter((person) => livesOn(person, day));
  return living.some(({ birth }) => birth !== undefined) ? living : people;
}

/** Whether the person was a child on that day, or not yet born: too young to be written of. */
export function isYetToCome({ birth }: Person, day: Day): boolean {
  return birth !== undefined && Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) < YOUNGEST;
}

/** Whether a person may be in the news of a day: born long enough before, and not dead. */
export function livesOn(person: Person, day: Day): boolean {
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
