import { groupBy } from '../../group-by';
import { canonicalJson } from '../../people/compare';
import { agree, lastDay } from '../../people/dates/partial-date';
import { joinOrigins, laterDay, shownSince, shownTo, unionOfSources } from '../../people/origin';
import { compact } from '../../people/parse/parse-with';
import type { Fact, Person } from '../../people/person';
import { isSameFact, isSameTerm, withVariant } from './same-fact';

/**
 * One person out of the records several packs have of them. The first record wins field by field;
 * lists are put together; facts that are the same become one, with the sources of both, and what
 * disagrees stays beside it. Each fact then knows its packs, and how far they vouch for it.
 */
export function joinPeople(records: readonly [Person, ...Person[]]): Person {
  const [first, ...others] = records;
  if (others.length === 0) return first;
  return others.map(withOrigins).reduce(joinTwo, withOrigins(first));
}

function joinTwo(one: Person, other: Person): Person {
  return {
    ...other,
    ...one,
    otherNames: union(one.otherNames, otherNamesBeside(one, other)),
    identifiers: union(one.identifiers, other.identifiers),
    links: union(one.links, other.links),
    sources: union(one.sources, other.sources),
    facts: other.facts.reduce(addFact, one.facts),
    ...compact({
      prominence: highest(one.prominence, other.prominence),
      verified: laterDay(one.verified, other.verified),
    }),
  };
}

/** The other record's names, that by which it knows the person among them. */
function otherNamesBeside({ name, otherNames }: Person, other: Person): Person['otherNames'] {
  const known = new Set([name, ...[...otherNames, ...other.otherNames].map((one) => one.name)]);
  if (known.has(other.name)) return other.otherNames;
  return [...other.otherNames, { name: other.name, kind: 'alias' }];
}

/** Facts that say which pack they are of; a record of no pack is the reader's own. */
function withOrigins(person: Person): Person {
  const { pack, verified } = person;
  const packs = pack === undefined ? [] : [pack];
  const originOf = (fact: Fact) => ({
    packs,
    ...compact({ verified: fact.verified ?? verified }),
  });
  return {
    ...person,
    facts: person.facts.map((fact): Fact => ({ origin: originOf(fact), ...fact })),
  };
}

function union<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (other.length === 0) return one;
  return [...new Map([...one, ...other].map((entry) => [canonicalJson(entry), entry])).values()];
}

function highest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}

/**
 * Puts another record's fact to those there are: into the same fact where there is one, beside one
 * that says otherwise of the same term, else at the end.
 */
function addFact(facts: readonly Fact[], fact: Fact): readonly Fact[] {
  const others = facts.filter((known) => !isOfOnePack(known, fact));
  const same = others.find((known) => isSameFact(known, fact) && endsAgree(known, fact));
  if (same) return facts.map((known) => (known === same ? joinFacts(known, fact) : known));
  const otherwise = others.find((known) => isSameTerm(known, fact));
  if (!otherwise) return [...facts, fact];
  return facts.map((known) =>
    known === otherwise ? withVariant(withNewsOfEnd(known, fact), fact) : known,
  );
}

/** An open fact with the end that another record of its term tells, where that is news to it. */
function withNewsOfEnd(known: Fact, other: Fact): Fact {
  const { origin } = known;
  if (known.to !== undefined || other.to === undefined || !endsAgree(known, other)) return known;
  const verified = laterDay(origin?.verified, other.origin?.verified);
  const { verified: _shown, ...rest } = known;
  return {
    ...rest,
    to: other.to,
    sources: unionOfSources(known.sources, other.sources),
    ...(origin && { origin: { ...origin, ...compact({ verified }) } }),
  };
}

/** One fact out of two that are the same: the first one's words, the finer dates, both sources. */
function joinFacts(first: Fact, second: Fact): Fact {
  const { shownFrom: _later, verified: _second, ...rest } = second;
  const { shownFrom: _earlier, verified: _first, ...words } = first;
  const from = finer(first.from, second.from);
  const to = finer(first.to, second.to);
  return {
    ...rest,
    ...words,
    ...compact({
      from,
      shownFrom: from === undefined ? shownSince(first, second) : undefined,
      to,
      verified: to === undefined ? shownTo(first, second) : undefined,
      origin: joinOrigins(first.origin, second.origin),
    }),
    sources: unionOfSources(first.sources, second.sources),
  };
}

function isOfOnePack(one: Fact, other: Fact): boolean {
  const packs = other.origin?.packs ?? [];
  return packs.length > 0 && packs.every((pack) => one.origin?.packs.includes(pack));
}

/**
 * An end that one record lacks is news to it, unless it vouches for a later day and was verified no
 * earlier than the record that has the end.
 */
function endsAgree(one: Fact, other: Fact): boolean {
  if (one.to !== undefined && other.to !== undefined) return agree(one.to, other.to);
  const [open, ended] = one.to === undefined ? [one, other] : [other, one];
  const verified = open.origin?.verified;
  if (ended.to === undefined || verified === undefined || verified <= lastDay(ended.to))
    return true;
  const endedVerified = ended.origin?.verified;
  return endedVerified !== undefined && verified < endedVerified;
}

/** The more exact of two dates that agree. */
function finer(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return second.length > first.length ? second : first;
}

/**
 * Puts items that share a token, directly or through others, into one group. Groups and their
 * members keep the items' order.
 */
export function groupByTokens<T>(
  items: readonly T[],
  tokensOf: (item: T) => readonly string[],
): T[][] {
  const parents = items.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  const holders = new Map<string, number>();
  items.forEach((item, index) => {
    for (const token of tokensOf(item)) {
      const holder = holders.get(token);
      if (holder === undefined) holders.set(token, index);
      else
        parents[Math.max(rootOf(index), rootOf(holder))] = Math.min(rootOf(index), rootOf(holder));
    }
  });
  const groups = groupBy(items.keys(), rootOf);
  return [...groups.values()].map((group) => group.map((index) => items[index] as T));
}
