import type { ElementHandle } from 'puppeteer-core';
import { normaliseName } from '../../../../utils/names/normalise';
import type { BenchStage } from '../bench-stage';
import { atLeastTimes, type Figure, only } from '../figure';
import { strangerName } from '../made-people';
import { KEYS, PROFILES } from '../page-text';
import { runInWorker } from '../run-command';
import { median } from '../statistics';

const PEOPLE = 100_000;
const RATIO = 5;
/** The peer takes half a minute a run. */
const NAIVE_RUNS = 3;
const SEGMENT_RUNS = 7;
const LOOK_UPS = 15;

/** The same people as a segment and in the naive table: their keys are worked out before. */
export async function writePart(stage: BenchStage): Promise<Figure[]> {
  const page = await stage.openBenchPage();
  const input = (await page.$('input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(stage.list.path);
  const held = await runInWorker(page, { do: 'hold', people: PEOPLE });
  if (held !== PEOPLE) throw new Error(`Only ${held} people to write`);

  const segment: number[] = [];
  for (let run = 0; run < SEGMENT_RUNS; run += 1) {
    segment.push(await runInWorker(page, { do: 'write-segment' }));
  }
  const naive: number[] = [];
  for (let run = 0; run < NAIVE_RUNS; run += 1) {
    naive.push(await runInWorker(page, { do: 'write-naive' }));
  }
  const found: number[] = [];
  for (let run = 0; run < LOOK_UPS; run += 1) {
    const names = firstNames(stage, run);
    const strangers = Array.from({ length: KEYS - names.length }, (_, at) =>
      strangerName(run * KEYS + at),
    );
    const keys = [...names, ...strangers].map(normaliseName);
    found.push(await runInWorker(page, { do: 'find-naive', keys, expect: names.length }));
  }
  await page.close();
  const perPerson = (ms: number) => (ms * 1_000) / PEOPLE;
  return [
    atLeastTimes(
      'write stage per person, against the naive table',
      median(naive) / median(segment),
      RATIO,
    ),
    only('as a segment, per person', perPerson(median(segment)), 'µs'),
    only('in the naive table, per person', perPerson(median(naive)), 'µs'),
    only('the naive table: 300 keys and 20 people, in its own worker', median(found), 'ms'),
  ];
}

/** Twenty names of the first part of the list, which is what was written. */
function firstNames({ list }: BenchStage, run: number): readonly string[] {
  const within = list.names.slice(0, Math.floor(list.names.length / 4));
  const step = Math.floor(within.length / PROFILES);
  return Array.from({ length: PROFILES }, (_, at) => within[at * step + run] ?? '');
}
