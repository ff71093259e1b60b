/** An expected failure as a value: what went wrong, and at which place of the input. */
export interface Failure {
  readonly ok: false;
  readonly message: string;
  /** File, line or field: `persons[3].birth_date`. */
  readonly path?: string;
}

/** A value, or an expected failure. Unexpected failures are thrown. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

/** Wraps a value. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Says what failed, and where. */
export function fail(message: string, path?: string): Failure {
  return path === undefined ? { ok: false, message } : { ok: false, message, path };
}
