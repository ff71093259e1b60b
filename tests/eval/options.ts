import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../utils/result';
import type { CoverageOptions } from './coverage/measure-coverage';

/** What can be measured, in the order in which it is. */
export const PARTS = [
  'linking',
  'calibration',
  'detection',
  'speed',
  'dates',
  'coverage',
  'short',
  'fit',
  'names',
] as const;

/** One thing that can be measured. */
export type Part = (typeof PARTS)[number];

/** What a run was asked. */
export interface EvalOptions {
  readonly parts: readonly Part[];
  /** Only these sets; empty: all. */
  readonly sets: readonly string[];
  /** List the errors of this set, and measure nothing. */
  readonly errors?: string;
  /** What coverage and short names tell of besides the half that may be looked at. */
  readonly coverage: CoverageOptions;
}

const USAGE = `usage: eval [${PARTS.join('] [')}] [SET …] [--errors SET] [--held] [--own] [--list]`;

/** Reads the command line: names of parts, then of sets, in any order. */
export function readEvalOptions(args: readonly string[]): Result<EvalOptions> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        errors: { type: 'string' },
        held: { type: 'boolean', default: false },
        own: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
      },
    });
    const { errors, ...coverage } = values;
    const parts = PARTS.filter((part) => positionals.includes(part));
    return ok({
      parts: parts.length > 0 ? parts : PARTS,
      sets: positionals.filter((name) => !PARTS.some((part) => part === name)),
      ...(errors === undefined ? {} : { errors }),
      coverage,
    });
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`);
  }
}
