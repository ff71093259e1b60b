import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../utils/result';

/** What `recognise` was asked. */
export interface RecogniseOptions {
  readonly people: string;
  readonly docs: string;
  readonly explain: boolean;
}

/** How to call it. */
export const RECOGNISE_USAGE = 'usage: recognise --people FILE [--explain] DOCS.jsonl';

/** Reads the command line. */
export function readRecogniseOptions(args: readonly string[]): Result<RecogniseOptions> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { people: { type: 'string' }, explain: { type: 'boolean', default: false } },
    });
    const [docs, ...more] = positionals;
    if (values.people === undefined || docs === undefined || more.length > 0) {
      return fail(RECOGNISE_USAGE);
    }
    return ok({ people: values.people, docs, explain: values.explain });
  } catch (error) {
    return fail(`${(error as Error).message}\n${RECOGNISE_USAGE}`);
  }
}
