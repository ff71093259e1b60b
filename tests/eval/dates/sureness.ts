import type { DatedPage } from './read-listed';

/** Lowest sureness of each group, highest first. */
const STEPS = [0.95, 0.9, 0.8, 0.7, 0.5, 0];

/** Names the group of sureness of a page that was given a day. */
export function surenessOf({ confidence }: DatedPage): string {
  return `sure ${(STEPS.find((step) => confidence >= step) ?? 0).toFixed(2)} and more`;
}
