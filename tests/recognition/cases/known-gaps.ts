import type { KnownGap } from './case-table';

/** Cases that fail still, each with what stands in the way. A test fails when one of them passes. */
export const knownGaps: readonly KnownGap[] = [];
