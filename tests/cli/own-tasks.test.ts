import { describe, expect, it } from 'vitest';
import { ownTasks } from '../support/own-tasks';
import type { TraceEvent } from '../support/trace-events';

const PLACE = 'chrome-extension://abc/';
const MAIN = { pid: 1, tid: 1 };

const task = (ts: number, dur: number, tdur = dur): TraceEvent => ({
  ...MAIN,
  name: 'RunTask',
  ts,
  dur,
  tdur,
  args: {},
});

/** A profile with a sample every 10 ms: 2 is the page's function, 3 ours, 4 the page's under ours. */
function profile(samples: readonly number[]): readonly TraceEvent[] {
  return [
    { ...MAIN, name: 'Profile', id: '0x1', ts: 0, args: { data: { startTime: 0 } } },
    {
      ...MAIN,
      tid: 9,
      name: 'ProfileChunk',
      id: '0x1',
      ts: 0,
      args: {
        data: {
          timeDeltas: samples.map(() => 10_000),
          cpuProfile: {
            nodes: [
              { id: 1, callFrame: {} },
              { id: 2, parent: 1, callFrame: { url: 'http://127.0.0.1/page.js' } },
              { id: 3, parent: 1, callFrame: { url: `${PLACE}content.js` } },
              { id: 4, parent: 3, callFrame: {} },
            ],
            samples,
          },
        },
      },
    },
  ];
}

describe('ownTasks', () => {
  it('counts what is ours, and what we cause, in each task, longest first', () => {
    const events = [...profile([3, 2, 3, 4, 3, 2]), task(0, 20_000), task(20_000, 40_000)];

    expect(ownTasks(events, PLACE)).toEqual([30, 10]);
  });

  it('leaves out the time the machine gave to others', () => {
    expect(ownTasks([...profile([3, 3]), task(0, 20_000, 5_000)], PLACE)).toEqual([5]);
  });

  it('leaves out tasks of the page and of other threads', () => {
    const other = { ...task(0, 20_000), tid: 7 };

    expect(ownTasks([...profile([2, 2]), task(0, 20_000), other], PLACE)).toEqual([]);
  });
});
