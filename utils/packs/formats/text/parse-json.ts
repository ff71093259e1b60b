import { fail, ok, type Result } from '../../../result';
import { JSON_ERROR_CHARS } from './limits';

/** Reads JSON. The reason of a failure reads on after its place: "is not JSON (…)". */
export function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const message = (error as Error).message.slice(0, JSON_ERROR_CHARS);
    return fail(`is not JSON (${message})`);
  }
}
