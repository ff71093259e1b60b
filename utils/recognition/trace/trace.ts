import type { Person } from '../../people/person';
import { surfaceOf } from '../candidates/places';
import type { Claim, PreparedRun, Span, TokenisedRun } from '../model';

/** Why somebody who bears the words, or holds the office, was not taken to be meant. */
export type Dropped =
  | 'longer-name'
  | 'form-of-address'
  | 'event'
  | 'quoted'
  | 'too-young'
  | 'stranger'
  | 'namesakes'
  | 'not-clear'
  | 'unsure'
  | 'own-title'
  | 'other-office'
  | 'several-hold'
  | 'no-holder'
  | 'another-year';

/** A step on the way to the mentions. */
export type TraceEvent =
  /** A run of name-like words, with the keys to look up. */
  | { readonly type: 'run'; readonly prepared: PreparedRun }
  /** Words somebody bears, dropped by a rule. */
  | DropEvent
  /** A claim whose confidence was weighed. */
  | WeighEvent;

/** A feature of somebody, and how far it speaks for or against them, in log odds. */
export interface WeighedFeature {
  readonly id: string;
  readonly value: number;
  readonly odds: number;
}

/** A claim's confidence, before and after it was weighed by the features of its person. */
export interface WeighEvent {
  readonly type: 'weighed';
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly personId: string;
  readonly before: number;
  readonly confidence: number;
  readonly features: readonly WeighedFeature[];
  /** Whether the article itself says who is meant. */
  readonly confirmed: boolean;
  /** Whether it is of a whole name. */
  readonly full: boolean;
}

/** Words that were not taken for these people, and why. Offsets are of the block's text. */
export interface DropEvent {
  readonly type: 'dropped';
  readonly of: 'name' | 'role';
  readonly block: number;
  readonly start: number;
  readonly text: string;
  /** Ids. */
  readonly people: readonly string[];
  readonly why: Dropped;
  /** Id of the rule that dropped them. */
  readonly rule: string;
}

/** Is told each step; recognition works none out for itself where nobody listens. */
export type Trace = (event: TraceEvent) => void;

/** A span that a rule drops, and for whom. */
export interface DroppedSpan {
  readonly run: TokenisedRun;
  readonly span: Span;
  readonly people: readonly Person[];
}

/** Says how the confidence of a claim for one person was weighed. */
export function traceWeighed(
  trace: Trace | undefined,
  { run, span, people }: Claim,
  weighed: Pick<WeighEvent, 'before' | 'confidence' | 'features' | 'confirmed' | 'full'>,
): void {
  if (trace === undefined) return;
  const start = run.start + (run.words[span.from]?.start ?? 0);
  const end = start + surfaceOf(run, span).length;
  const { before, confidence, features, confirmed, full } = weighed;
  const personId = people[0]?.id ?? '';
  const place = { block: run.block, start, end };
  trace({ type: 'weighed', ...place, personId, before, confidence, features, confirmed, full });
}

/** Says that a rule dropped a span; answers undefined, as such rules do. */
export function traceDropped(
  trace: Trace | undefined,
  { run, span, people }: DroppedSpan,
  why: Dropped,
  rule: string = why,
): undefined {
  trace?.({
    type: 'dropped',
    of: 'name',
    block: run.block,
    start: run.start + (run.words[span.from]?.start ?? 0),
    text: surfaceOf(run, span),
    people: people.map(({ id }) => id),
    why,
    rule,
  });
  return undefined;
}
