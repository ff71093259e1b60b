import type { CompleteClaim } from '../../../utils/people/complete';
import type { Day, Person } from '../../../utils/people/person';

/** Short cases of one kind, each in the notation of `read-marked.ts`. */
export interface CaseGroup {
  readonly name: string;
  /** Id of the rule they are for, where one rule of a table decides. */
  readonly rule?: string;
  readonly cases: readonly string[];
  /** Paragraphs before each case, marked too. */
  readonly opening?: string;
  /** BCP 47; English where it is left out. */
  readonly language?: string;
  /** Day of publication; left out: not known. */
  readonly on?: Day;
  /** Instead of everybody of `people.ts`. */
  readonly people?: readonly Person[];
  /** Offices with many holders of which the list has everyone. */
  readonly complete?: readonly CompleteClaim[];
}

/** A case that fails, though a careful reader would insist on it. */
export interface KnownGap extends Omit<CaseGroup, 'cases' | 'name' | 'opening'> {
  /** As it should be read. */
  readonly marked: string;
  /** As it is read today: another wrong answer is news too. */
  readonly today: string;
  readonly reason: string;
}

/** One case with all it needs to be read. */
export interface Case extends Omit<CaseGroup, 'cases' | 'opening'> {
  /** With its opening. */
  readonly marked: string;
}

/** The cases of groups, one by one. */
export function casesOf(groups: readonly CaseGroup[]): readonly Case[] {
  return groups.flatMap(({ cases, opening, ...group }) =>
    cases.map((marked) => ({ ...group, marked: withOpening(marked, opening) })),
  );
}

/** A known gap as a case. */
export function caseOf({ today: _, reason, ...gap }: KnownGap): Case {
  return { ...gap, name: reason };
}

function withOpening(marked: string, opening: string | undefined): string {
  return opening === undefined ? marked : `${opening}\n\n${marked}`;
}
