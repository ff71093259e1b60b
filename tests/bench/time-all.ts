import { Bench } from 'tinybench';
import type { BenchRow } from './suite';

/** Long enough for thousands of samples of anything that takes microseconds, in ms. */
const TIME_MS = 1_000;

/** What is timed: a name, and a function whose result is used so that it cannot be left out. */
export type Timed = readonly [what: string, work: () => unknown];

/** Times them one after the other; each is compared with `peer`, where that is among them. */
export async function timeAll(all: readonly Timed[], peer?: string): Promise<BenchRow[]> {
  const bench = new Bench({ time: TIME_MS });
  for (const [what, work] of all) bench.add(what, () => void work());
  const tasks = await bench.run();
  const medians = new Map(tasks.map(({ name, result }) => [name, medianUs(result)]));
  const peerUs = peer === undefined ? undefined : medians.get(peer);
  return tasks.map(({ name, result }) => {
    const median = medianUs(result);
    const compared = peer !== undefined && peerUs !== undefined && name !== peer;
    return {
      what: name,
      medianUs: median,
      samples: 'latency' in result ? result.latency.samplesCount : 0,
      ...(compared && { times: { than: peer, ratio: peerUs / median } }),
    };
  });
}

function medianUs(result: object): number {
  if (!('latency' in result)) throw new Error('a timed function failed');
  return (result.latency as { p50: number }).p50 * 1_000;
}
