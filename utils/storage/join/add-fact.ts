import { agree } from '../../people/dates/partial-date';
import { joinOrigins, unionOfSources } from '../../people/origin';
import { compact } from '../../people/parse/parse-with';
import type { Fact } from '../../people/person';
import { isSameFact, isSameTerm } from './same-fact';
import { withVariant } from './variants';

/**
 * Puts another record's fact to those there are: into the same fact where there is one, beside one
 * that says otherwise of the same term, else at the end.
 */
export function addFact(facts: readonly Fact[], fact: Fact): readonly Fact[] {
  const others = facts.filter((known) => !isOfOnePack(known, fact));
  const same = others.find((known) => isSameFact(known, fact) && endsAgree(known, fact));
  if (same) return facts.map((known) => (known === same ? joinFacts(known, fact) : known));
  const otherwise = others.find((known) => isSameTerm(known, fact));
  if (!otherwise) return [...facts, fact];
  return facts.map((known) => (known === otherwise ? withVariant(known, fact) : known));
}

/** One fact out of two that are the same: the first one's words, the finer dates, both sources. */
function joinFacts(first: Fact, second: Fact): Fact {
  return {
    ...second,
    ...first,
    ...compact({
      from: finer(first.from, second.from),
      to: finer(first.to, second.to),
      origin: joinOrigins(first.origin, second.origin),
    }),
    sources: unionOfSources(first.sources, second.sources),
  };
}

function isOfOnePack(one: Fact, other: Fact): boolean {
  const packs = other.origin?.packs ?? [];
  return packs.length > 0 && packs.every((pack) => one.origin?.packs.includes(pack));
}

/** An end that one record lacks is news to it, unless it vouches for a later day. */
function endsAgree(one: Fact, other: Fact): boolean {
  if (one.to !== undefined && other.to !== undefined) return agree(one.to, other.to);
  const [open, ended] = one.to === undefined ? [one, other] : [other, one];
  const verified = open.origin?.verified;
  return ended.to === undefined || verified === undefined || verified <= ended.to;
}

/** The more exact of two dates that agree. */
function finer(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return second.length > first.length ? second : first;
}
