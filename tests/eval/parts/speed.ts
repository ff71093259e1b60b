import { layTable } from '../report/table';
import { type Clock, countWords, firstWords, medianTime } from '../scoring/timing';
import type { System, TextToRead } from '../systems/system';

/** What is timed. */
export interface Timed {
  /** With all look-ups in memory. */
  readonly warm: System;
  /** With the segment's own look-ups. */
  readonly stored: System;
  readonly baseline: System;
  readonly docs: readonly TextToRead[];
  /** Put together to one long text. */
  readonly long: readonly TextToRead[];
}

const PASSES = 7;
/** Passes before the first that counts: the engine goes on compiling for some of them. */
const WARM_UP = 6;
/** The baseline takes seconds a pass. */
const BASELINE_PASSES = 3;
const LENGTHS = [1_000, 10_000, 100_000];

/** Time per 1,000 words, beside the baseline's in the same run, and by length of the text. */
export async function reportSpeed(timed: Timed, clock: Clock): Promise<string> {
  const { warm, stored, baseline, docs, long } = timed;
  const words = docs.reduce((sum, { text }) => sum + countWords(text), 0);
  const time = (system: System, passes: number) =>
    medianTime(() => readAll(system, docs), passes, clock).then((ms) => (ms / words) * 1000);
  for (let pass = 0; pass < WARM_UP; pass++) await readAll(warm, docs);
  const peer = await time(baseline, BASELINE_PASSES);
  const rows = [
    ['fact-context, look-ups in memory', await time(warm, PASSES)],
    ['fact-context, from the segment', await time(stored, PASSES)],
    [baseline.name, peer],
  ] as const;
  return [
    `Speed over ${docs.length} English texts of ${words} words (medians of ${PASSES} passes, ${baseline.name}: ${BASELINE_PASSES})`,
    layTable(
      ['what', 'ms per 1,000 words', 'times as fast'],
      rows.map(([what, ms]) => [what, ms.toFixed(2), (peer / ms).toFixed(1)]),
    ),
    '',
    await reportLengths(warm, long, clock),
  ].join('\n');
}

async function reportLengths(
  system: System,
  docs: readonly TextToRead[],
  clock: Clock,
): Promise<string> {
  const all = docs.map(({ text }) => text).join('\n\n');
  const rows: string[][] = [];
  for (const length of LENGTHS) {
    const text = firstWords(all, length);
    const words = countWords(text);
    await system.read({ text, lang: 'en' });
    const ms = await medianTime(() => system.read({ text, lang: 'en' }), PASSES, clock);
    rows.push([`${words} words`, ms.toFixed(1), ((ms / words) * 1000).toFixed(2)]);
  }
  return layTable(['one text of', 'ms', 'ms per 1,000 words'], rows);
}

async function readAll(system: System, docs: readonly TextToRead[]): Promise<void> {
  for (const doc of docs) await system.read(doc);
}
