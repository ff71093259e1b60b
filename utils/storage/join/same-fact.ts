import { agree } from '../../people/partial-date';
import type { Fact } from '../../people/person';
import { normaliseName } from '../../recognition/normalise';

/**
 * Whether two facts, of one person but from different packs, are the same one: kind and status
 * agree, post (or role and organization, or the label) agree, and the start agrees at the coarser
 * precision. Where neither start is known the ends decide; where one is known, they differ.
 */
export function isSameFact(one: Fact, other: Fact): boolean {
  if (one.kind !== other.kind || one.status !== other.status) return false;
  return isSameThing(one, other) && isSameTime(one, other);
}

/** One fact out of two that are the same: the first one's words, the finer dates, both sources. */
export function joinFacts(first: Fact, second: Fact): Fact {
  const from = finer(first.from, second.from);
  const to = finer(first.to, second.to);
  const known = first.sources.map((source) => source.url);
  const added = second.sources.filter((source) => !known.includes(source.url));
  return {
    ...second,
    ...first,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    sources: [...first.sources, ...added],
  };
}

function isSameThing(one: Fact, other: Fact): boolean {
  if (one.post && other.post && one.post.id === other.post.id) return true;
  if (same(one.label, other.label)) return true;
  return same(one.role, other.role) && same(one.organization?.name, other.organization?.name);
}

function isSameTime(one: Fact, other: Fact): boolean {
  if (one.from !== undefined && other.from !== undefined) return agree(one.from, other.from);
  return one.from === other.from && one.to === other.to;
}

function same(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || normaliseName(one) === normaliseName(other);
}

/** The more exact of two dates that agree; the first where they do not. */
function finer(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return agree(first, second) && second.length > first.length ? second : first;
}
