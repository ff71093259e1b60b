import { unionOfSources } from '../origin';
import type { Source } from '../person';

/** Of each side. The card of either person has them all; more marks than words help nobody. */
const MOST = 2;

/** The first sources of both sides of a relation. */
export function bestSources(one: readonly Source[], other: readonly Source[]): Source[] {
  return unionOfSources(one.slice(0, MOST), other.slice(0, MOST));
}
