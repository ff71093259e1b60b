import { firstDay } from './dates/partial-date';
import type { Day, Fact, FactOrigin, FactVariant, PartialDate, Person, Source } from './person';

/** The pack a fact comes from, as far as a reader is told of it. */
export interface PackInfo {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** The day up to which the whole pack was verified. */
  readonly verified?: Day;
  /** Where a newer version of it can be asked for. */
  readonly update?: string;
}

/** Ids of the packs that state a fact of the person; none: the reader's own word. */
export function packsOfFact(person: Person, fact: Fact): readonly string[] {
  return fact.origin?.packs ?? (person.pack === undefined ? [] : [person.pack]);
}

/** Whether a fact is, at least in part, the reader's own word. */
export function isOwnFact(person: Person, fact: Fact): boolean {
  return fact.origin?.own === true || packsOfFact(person, fact).length === 0;
}

/** Where two facts come from that are told as one; undefined where neither says. */
export function joinOrigins(
  one: FactOrigin | undefined,
  other: FactOrigin | undefined,
): FactOrigin | undefined {
  if (!one || !other) return one ?? other;
  const verified = laterDay(one.verified, other.verified);
  const packs = [...new Set([...one.packs, ...other.packs])];
  const variants: readonly FactVariant[] = [...(one.variants ?? []), ...(other.variants ?? [])];
  return {
    packs,
    ...(packs.length > 0 && (isOwn(one) || isOwn(other)) && { own: true }),
    ...(verified !== undefined && { verified }),
    ...(variants.length > 0 && { variants }),
  };
}

function isOwn({ packs, own }: FactOrigin): boolean {
  return own === true || packs.length === 0;
}

/** How far two open facts told as one are shown; undefined where one of them sets no bound. */
export function shownTo(one: Fact, other: Fact): Day | undefined {
  if (one.verified === undefined || other.verified === undefined) return undefined;
  return laterDay(one.verified, other.verified);
}

/** Since when two facts without a start, told as one, are shown: by the one that shows it earlier. */
export function shownSince(one: Fact, other: Fact): PartialDate | undefined {
  const [first = other.shownFrom, second = first] = [one.shownFrom, other.shownFrom];
  if (first === undefined || second === undefined) return first;
  return firstDay(second) < firstDay(first) ? second : first;
}

/** The later of two days, or the one there is. */
export function laterDay(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? other : one;
}

/** Both lists, each address once. */
export function unionOfSources(one: readonly Source[], other: readonly Source[]): Source[] {
  const urls = new Set(one.map(({ url }) => url));
  return [...one, ...other.filter(({ url }) => !urls.has(url))];
}
