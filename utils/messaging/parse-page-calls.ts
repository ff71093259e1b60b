import * as v from 'valibot';
import { isDay } from '../people/dates/partial-date';
import type { RecogniseInput } from '../recognition/contract';
import type { Result } from '../result';
import { parserOf } from './parse-args';

/** A page may send much text, but not any amount: UTF-16 units of one block, blocks of one call. */
const LONGEST_BLOCK = 128 * 1024;
const MOST_BLOCKS = 20_000;

const block = v.object({
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.pipe(v.string(), v.maxLength(LONGEST_BLOCK)),
});

const article = v.object({
  published: v.exactOptional(v.pipe(v.string(), v.check(isDay, 'Not a calendar day.'))),
  language: v.exactOptional(v.pipe(v.string(), v.maxLength(35))),
});

/** The context went out to the page and came back: its inside is parsed by recognition itself. */
const context = v.object({ version: v.number(), state: v.unknown() });

/** Arguments of `recognise`. */
export const parseRecognise: (args: unknown) => Result<RecogniseInput> = parserOf(
  v.object({
    blocks: v.pipe(v.array(block), v.maxLength(MOST_BLOCKS)),
    article,
    context: v.exactOptional(context),
  }),
);
