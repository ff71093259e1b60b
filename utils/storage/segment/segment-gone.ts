/** A row of an open segment is not there: it was replaced or deleted under the reader. */
export class SegmentGone extends Error {}
