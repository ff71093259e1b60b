import { fail, ok, type Result } from '../utils/result';

/** Parses JSON; what is none is an expected failure. */
export function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return fail(`is not JSON: ${(error as Error).message}`);
  }
}
