import { parseArgs } from 'node:util';
import { isDay } from '../utils/people/partial-date';
import type { Day } from '../utils/people/person';
import { today } from '../utils/people/today';
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
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      people: { type: 'string', default: starter },
      date: { type: 'string', default: today() },
      now: { type: 'string', default: today() },
      json: { type: 'boolean', default: false },
    },
  });
  const name = positionals.join(' ').trim();
  if (!name) return fail(WHO_USAGE);
  for (const option of ['date', 'now'] as const) {
    if (!isDay(values[option])) return fail(`${values[option]} is not a calendar day.`, option);
  }
  return ok({ ...values, name });
}
