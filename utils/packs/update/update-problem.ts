/** Why there is no update; whatever it was, nothing has changed. */
export const UPDATE_PROBLEMS = [
  /** An address that is not `https:`, or carries a password. */
  'address',
  /** The address sends on to another. */
  'redirect',
  /** The server answers that nothing has changed, to somebody who did not say what they have. */
  'not-modified',
  /** The server has nothing there. */
  'status',
  /** It could not be reached. */
  'unreachable',
  /** Nothing came for `SILENCE_MAX`, or too little in all the time there is. */
  'silent',
  /** More bytes came than were announced. */
  'too-large',
  /** Fewer came, or the connection broke. */
  'cut',
  /** They are not the bytes that were announced. */
  'altered',
  /** The index is not what it should be. */
  'index',
  /** The index names a file of another server than the one that was asked. */
  'elsewhere',
  /** The version offered is older than the one installed. */
  'older',
  /** The reader did not allow the server to be asked. */
  'refused',
] as const;
export type UpdateProblemKind = (typeof UPDATE_PROBLEMS)[number];

/** Thrown where an update cannot be had. */
export class UpdateProblem extends Error {
  constructor(
    readonly kind: UpdateProblemKind,
    /** The address, the status, the field. */
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
    this.name = 'UpdateProblem';
  }
}
