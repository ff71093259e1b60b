import { isCommonName } from '../../names/common-names';
import type { KeyKind } from '../../names/name-keys';
import type { Day, Person } from '../../people/person';
import { choosePerson } from '../choose/choose-person';
import { type PublicRank, rankOn, SECOND_RANK } from '../choose/public-rank';
import { joinRecords } from '../choose/records';
import type { Bearers } from '../model';
import { speaksOfTheirLand } from './lands-spoken';
import type { Article, ClaimedRun, KnownNames } from './model';

/** Of the people of a name those who may be meant, and the rank of him who stands far above the others. */
interface Chosen {
  readonly people: readonly Person[];
  readonly rank: PublicRank;
  /** Whether they stand high, one or several. */
  readonly high: boolean;
}

/** The well known of a name, and those who stand high on the day, be a prominence recorded or not. */
export function known(
  bearers: Bearers,
  key: string,
  { kinds, published }: { kinds: readonly KeyKind[]; published: Day | undefined },
): readonly Person[] {
  const prominent = bearers.wellKnown(key, kinds);
  if (published === undefined) return prominent;
  const high = highBearers(bearers.of(key, ['family']), published);
  return high.length === 0 ? prominent : [...new Set([...prominent, ...high])];
}

/** Those of a name who stand high on the day, though no prominence is recorded of them. */
function highBearers(people: readonly Person[], day: Day): readonly Person[] {
  return people.filter((person) => rankOn(person, day) >= SECOND_RANK);
}

/** Bare names of an article whose bearers stand far above all others of them, by key. */
export interface HighNames {
  readonly rare: ReadonlyMap<string, Person>;
  /** Those that are common, or of several who stand as high: the article must speak of the land. */
  readonly common: ReadonlyMap<string, readonly Person[]>;
}

/** Finds the words of an article that are the bare names of people who stand far above all others. */
export function highNames(runs: readonly ClaimedRun[], { bearers, published }: Article): HighNames {
  const rare = new Map<string, Person>();
  const common = new Map<string, readonly Person[]>();
  if (published === undefined) return { rare, common };
  for (const key of borneWords(runs, bearers)) {
    const all = known(bearers, key, { kinds: ['family'], published });
    const { people, rank, high } = chooseByRank(all, published);
    const [person, another] = people;
    if (person === undefined) continue;
    if (another !== undefined) {
      if (high) common.set(key, people);
    } else if (rank > 0) {
      if (isCommonName(key)) common.set(key, people);
      else rare.set(key, person);
    }
  }
  return { rare, common };
}

/** The words of an article that somebody of the list bears, each once. */
function borneWords(runs: readonly ClaimedRun[], bearers: Bearers): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { run } of runs) {
    for (const { key } of run.words) if (bearers.has(key)) keys.add(key);
  }
  return keys;
}

/**
 * Who stands far above all others of the name on the day, with their rank; else who is chosen as
 * among any namesakes, and no rank.
 */
function chooseByRank(people: readonly Person[], published: Day | undefined): Chosen {
  const unranked = () =>
    ({ people: choosePerson(people, { published }).people, rank: 0, high: false }) as const;
  if (published === undefined) return unranked();
  const all = joinRecords(people);
  const ranks = all.map((person) => rankOn(person, published));
  const highest = Math.max(0, ...ranks) as PublicRank;
  if (highest < SECOND_RANK) return unranked();
  const near = all.filter((_, at) => highest - (ranks[at] ?? 0) < FAR_ABOVE);
  return { people: near, rank: near.length === 1 ? highest : 0, high: true };
}

/** Of several who stand as high, him of whose land alone the article speaks. */
export function chooseOfLand(
  people: readonly Person[],
  published: Day | undefined,
  { lands }: KnownNames,
): Chosen {
  const chosen = chooseByRank(people, published);
  if (chosen.people.length < 2 || published === undefined) return chosen;
  const near = chosen.people.filter((person) => speaksOfTheirLand(person, lands()));
  const [person, another] = near;
  if (person === undefined || another !== undefined) return chosen;
  return { people: near, rank: rankOn(person, published), high: true };
}

/** Steps of rank between two people of a name from which it means the higher alone. */
const FAR_ABOVE = 2;
