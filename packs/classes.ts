import type { PackSources } from './pack-sources';
import type { POST_CLASSES, SourceFact, SourcePerson } from './source-format';

/** A kind of office. */
export type PostClass = (typeof POST_CLASSES)[number];

/** The standard that a person is held to whose highest office is of a class. */
export interface ClassStandard {
  /** 0 to 1: how likely a bare surname means this person. */
  readonly prominence: number;
  /** Of party politics: a party, or Independent, is part of the picture. */
  readonly partisan: boolean;
  /** Of the first rank: each term in the pack's years needs pages of two publishers. */
  readonly firstRank: boolean;
}

const of = (prominence: number, partisan = false, firstRank = false): ClassStandard => ({
  prominence,
  partisan,
  firstRank,
});

/** The classes, highest first; `packs/README.md` prints the table for people. */
export const CLASSES: Readonly<Record<PostClass, ClassStandard>> = {
  'head-of-state': of(0.95, false, true),
  'head-of-government': of(0.95, false, true),
  'deputy-head': of(0.85, true),
  'party-leader': of(0.85, true),
  'foreign-minister': of(0.7, false, true),
  minister: of(0.7, true),
  'shadow-minister': of(0.7, true),
  'legislative-leader': of(0.7),
  'international-head': of(0.7, false, true),
  'central-banker': of(0.7),
  spouse: of(0.7),
  legislator: of(0.6, true),
  'regional-head': of(0.6, true),
  judge: of(0.6),
  official: of(0.6),
  diplomat: of(0.4),
};

/** Offices of a country of which it is always to be known who holds them. */
export const FIRST_RANK: readonly PostClass[] = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
];

/** Who holds no public post: business, science. */
export const NO_POST: ClassStandard = of(0.5);

/** Someone who stood for the highest office counts as a party's leader does. */
export const NOMINEE_PROMINENCE = 0.85;

/**
 * How likely a bare surname means somebody of a list that has every holder of a post, known or not:
 * of a class that is not named here as much as of those chosen by hand. Thousands of
 * members and peers have half the words of a newspaper among their surnames (Alliance, Young, Berlin).
 */
const LISTED_PROMINENCE: Partial<Record<PostClass, number>> = {
  legislator: 0.3,
  'regional-head': 0.4,
  official: 0.4,
};

/** The prominence that an office gives to somebody of such a list. */
export function listedProminence(post: PostClass): number {
  return LISTED_PROMINENCE[post] ?? CLASSES[post].prominence;
}

/** From this day on every term of the first rank needs two publishers: the pack's years begin. */
export const PACK_START = '2024-01-01';

/** The classes by rank, the highest first. */
export const CLASS_ORDER = Object.keys(CLASSES) as PostClass[];

/** The class of the office a fact is about; undefined for a party, an honour, an own label. */
export function classOf(all: PackSources, fact: SourceFact): PostClass | undefined {
  return fact.kind === 'office' ? all.posts.get(fact.post ?? '')?.class : undefined;
}

/**
 * The class of the weightiest office a person held; undefined when they held none of the list.
 * Standing in for a holder, or being named to follow one, is not holding.
 */
export function highestClass(all: PackSources, person: SourcePerson): PostClass | undefined {
  const own = person.facts.filter(
    ({ status = 'held' }) => status === 'held' || status === 'shadow',
  );
  const held = new Set(own.map((fact) => classOf(all, fact)));
  return CLASS_ORDER.find((candidate) => held.has(candidate));
}
