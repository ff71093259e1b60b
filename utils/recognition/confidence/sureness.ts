import { LEAST_OF_WEIGHED } from './weights';

/** A confidence with so many log odds added. */
export function addOdds(confidence: number, odds: number): number {
  return 1 / (1 + Math.exp(-odds) * ((1 - confidence) / confidence));
}

/** A claim's confidence before and after it was weighed, with what keeps it from being given up. */
interface Weighed {
  readonly before: number;
  readonly weighed: number;
  /** Whether the article itself says who is meant. */
  readonly confirmed: boolean;
}

/** Confidence in the end: a common name alone is no reason to give up whom the article confirms. */
export function sureness({ before, weighed, confirmed }: Weighed): number {
  return confirmed ? Math.max(weighed, Math.min(before, LEAST_OF_WEIGHED)) : weighed;
}

/** Whether a full name's claim is sure enough for its person to be marked. */
export function isSure({ confidence }: { readonly confidence: number }): boolean {
  return confidence >= LEAST_OF_WEIGHED;
}
