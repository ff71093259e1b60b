import { normaliseName } from '../../names/normalise';
import { overlaps } from '../../people/dates/interval';
import { agree, firstDay, lastDay } from '../../people/dates/partial-date';
import { compact } from '../../people/parse/parse-with';
import type { Fact, FactVariant, Person } from '../../people/person';

/**
 * Whether two facts, of one person but from different packs, are the same one: kind and status
 * agree, post (or role and organization, or the label) agree, and the start agrees at the coarser
 * precision. Where neither start is known the ends decide; where one is, they differ, unless the other
 * record shows it within that time.
 */
export function isSameFact(one: Fact, other: Fact): boolean {
  return isSameRole(one, other) && isSameTime(one, other);
}

/** Whether two facts speak of one term, though their dates may disagree: it overlaps itself. */
export function isSameTerm(one: Fact, other: Fact): boolean {
  return isSameRole(one, other) && (isSameTime(one, other) || overlaps(one, other));
}

function isSameRole(one: Fact, other: Fact): boolean {
  return one.kind === other.kind && one.status === other.status && isSameThing(one, other);
}

function isSameThing(one: Fact, other: Fact): boolean {
  if (one.post && other.post && one.post.id === other.post.id) return true;
  if (same(one.label, other.label)) return true;
  return same(one.role, other.role) && same(one.organization?.name, other.organization?.name);
}

function isSameTime(one: Fact, other: Fact): boolean {
  if (one.from !== undefined && other.from !== undefined) return agree(one.from, other.from);
  if (one.from === other.from) return one.to === other.to;
  return one.from === undefined ? isShownIn(one, other) : isShownIn(other, one);
}

/** Whether what has no start is first shown while the one that has a start lasts. */
function isShownIn({ shownFrom }: Fact, { from, to, verified: end = to }: Fact): boolean {
  if (shownFrom === undefined || from === undefined || lastDay(shownFrom) < firstDay(from))
    return false;
  return end === undefined || firstDay(shownFrom) <= lastDay(end);
}

function same(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || normaliseName(one) === normaliseName(other);
}

/** The fact with what another record says otherwise of the same term beside it. */
export function withVariant(fact: Fact, other: Fact): Fact {
  const origin = fact.origin ?? { packs: [] };
  const variants = [...(origin.variants ?? []), variantOf(other)];
  return { ...fact, origin: { ...origin, variants } };
}

/** The person as one record says it: without what joining and correcting added. */
export function withoutOrigins(person: Person): Person {
  const { own, otherIds, ...alone } = person;
  if (!own && !otherIds && !person.facts.some(({ origin }) => origin)) return person;
  return { ...alone, facts: person.facts.map(({ origin: _, ...fact }) => fact) };
}

function variantOf({ from, shownFrom, to, verified, sources, origin }: Fact): FactVariant {
  const dates = compact({ from, shownFrom, to, verified });
  return { packs: origin?.packs ?? [], ...dates, sources };
}
