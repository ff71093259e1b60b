import { parseArgs } from 'node:util';
import { today } from '../utils/people/dates/days';
import { isDay } from '../utils/people/dates/partial-date';
import type { Day } from '../utils/people/person';
import { fail, ok, type Result } from '../utils/result';

/** What `who` was asked. */
export interface WhoOptions {
  readonly name: string;
  readonly people: string;
  readonly date: Day;
  readonly now: Day;
  readonly json: boolean;
}

/** How to call it. */
export const WHO_USAGE =
  'usage: who [--people FILE] [--date YYYY-MM-DD] [--now YYYY-MM-DD] [--json] NAME';

/** Reads the command line; the starter pack and today where it does not say otherwise. */
export function readWhoOptions(args: readonly string[], starter: string): Result<WhoOptions> {
  const parsed = parse(args, starter);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const name = positionals.join(' ').trim();
  if (!name) return fail(WHO_USAGE);
  for (const option of ['date', 'now'] as const) {
    if (!isDay(values[option])) return fail(`${values[option]} is not a calendar day.`, option);
  }
  return ok({ ...values, name });
}

function parse(args: readonly string[], starter: string) {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          people: { type: 'string', default: starter },
          date: { type: 'string', default: today() },
          now: { type: 'string', default: today() },
          json: { type: 'boolean', default: false },
        },
      }),
    );
  } catch (error) {
    return fail(`${(error as Error).message}\n${WHO_USAGE}`);
  }
}
