import type { Page } from 'puppeteer-core';

/** A trace event of Chromium, so far as we read it. Times are in µs. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time the thread itself worked: without the time the machine gave to others. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args: {
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly nodes?: readonly ProfileNode[];
        readonly samples?: readonly number[];
      };
    };
  };
}

/** A function on a profile's tree of calls. */
export interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler'];

/** Records what Chromium's threads do while `work` goes on. */
export async function trace(page: Page, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  let recorded: Uint8Array | undefined;
  try {
    await work();
  } finally {
    recorded = await page.tracing.stop();
  }
  const text = new TextDecoder().decode(recorded);
  return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents;
}
