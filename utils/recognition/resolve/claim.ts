import type { Honorific } from '../../names/honorifics';
import { takesComma } from '../../names/suffixes';
import type { Person } from '../../people/person';
import type { Span, TokenisedRun } from '../candidates/tokenised-run';
import type { Mention } from '../contract';
import type { Reason } from '../reason';

/** A span read as a person, or as one of several. */
export interface Claim {
  readonly read: TokenisedRun;
  readonly span: Span;
  readonly people: readonly Person[];
  readonly confidence: number;
  readonly reason: Reason;
}

/** A place in the article; places compare in reading order. */
export interface Place {
  readonly block: number;
  readonly start: number;
}

/** Where a span starts in the article. */
export function placeOf({ run, words }: TokenisedRun, span: Span): Place {
  return { block: run.block, start: run.start + (words[span.from]?.start ?? 0) };
}

/** Reading order. */
export function comparePlaces(a: Place, b: Place): number {
  return a.block - b.block || a.start - b.start;
}

/** The form of address right before a span, if there is one. */
export function honorificBefore(read: TokenisedRun, span: Span): Honorific | undefined {
  return span.from === 0 ? read.address : addressInRun(read, span.from);
}

/** A span grown over the forms of address before it: they belong to the mention. */
export function withHonorifics(read: TokenisedRun, span: Span): Span {
  let from = span.from;
  while (addressInRun(read, from) !== undefined) from--;
  return { from, to: span.to };
}

function addressInRun({ words }: TokenisedRun, at: number): Honorific | undefined {
  return words[at]?.gap === 'hyphen' ? undefined : words[at - 1]?.honorific;
}

/** Whether a form of address, or an ending, can be this person's. Unknown gender fits any. */
export function genderFits(person: Person, by: Pick<Honorific, 'gender'> | undefined): boolean {
  if (by?.gender === undefined) return true;
  if (person.gender !== 'male' && person.gender !== 'female') return true;
  return person.gender === by.gender;
}

/** Whether a span shares a word with what is claimed already, all in one run. */
export function overlapsAny({ from, to }: Span, claims: readonly Claim[]): boolean {
  return claims.some(({ span }) => from < span.to && span.from < to);
}

/** The surface of a span; the full stop of "Jr." is part of the name. */
export function surfaceOf({ run, words }: TokenisedRun, span: Span): string {
  const last = words[span.to - 1];
  const end = last?.end ?? 0;
  const stop = takesComma(last?.key ?? '') && run.text.charAt(end) === '.' ? 1 : 0;
  return run.text.slice(words[span.from]?.start ?? 0, end + stop);
}

/** The mention a claim makes. */
export function toMention(claim: Claim): Mention {
  const span = withHonorifics(claim.read, claim.span);
  const text = surfaceOf(claim.read, span);
  const { block, start } = placeOf(claim.read, span);
  const [first, second] = claim.people;
  return {
    block,
    start,
    end: start + text.length,
    text,
    kind: 'name',
    personId: first !== undefined && second === undefined ? first.id : null,
    candidates: claim.people.map((person) => person.id).sort(),
    confidence: claim.confidence,
    reason: claim.reason,
  };
}
