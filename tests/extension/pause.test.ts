import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endPausesInTime } from '../../entrypoints/background/pause-end';
import {
  endPause,
  getPause,
  PAUSE_MS,
  type Pause,
  pauseUntil,
  watchPause,
} from '../../utils/sites/pause';

const NOON = Date.UTC(2026, 10, 30, 12);
const ALARM = { name: 'pause-end', scheduledTime: 0, persistAcrossSessions: true };

describe('a pause', () => {
  let told: (Pause | null)[];
  let stop: () => void;
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers({ now: NOON });
    told = [];
    stop = watchPause((pause) => told.push(pause));
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  it('of an hour ends by itself, without anybody writing', async () => {
    await pauseUntil(NOON + PAUSE_MS);
    await pass(PAUSE_MS - 1);
    expect(told).toEqual([{ until: NOON + PAUSE_MS }]);
    await pass(1);
    expect(told).toEqual([{ until: NOON + PAUSE_MS }, null]);
    expect(await getPause()).toBeNull();
  });

  it('that the reader ends, ends', async () => {
    await pauseUntil('restart');
    await pass(0);
    expect(await getPause()).toEqual({ until: 'restart' });
    await endPause();
    await pass(0);
    expect(told).toEqual([{ until: 'restart' }, null]);
  });

  it('is told to whoever comes later, and to nobody who has left', async () => {
    await pauseUntil(NOON + PAUSE_MS);
    const late: (Pause | null)[] = [];
    const leave = watchPause((pause) => late.push(pause));
    await pass(1);
    leave();
    await pass(PAUSE_MS);
    expect(late).toEqual([{ until: NOON + PAUSE_MS }]);
  });
});

describe('the background', () => {
  const alarms = () => fakeBrowser.alarms.getAll();
  const stored = async () => (await fakeBrowser.storage.local.get('pause')).pause ?? null;
  const settled = () => vi.advanceTimersByTimeAsync(0);
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers({ now: NOON });
    endPausesInTime();
  });
  afterEach(() => {
    vi.clearAllTimers();
    vi.useRealTimers();
  });

  it('has itself woken when a pause is over, and leaves none of it stored', async () => {
    await pauseUntil(NOON + PAUSE_MS);
    await settled();
    expect(await alarms()).toMatchObject([{ name: 'pause-end', scheduledTime: NOON + PAUSE_MS }]);
    vi.setSystemTime(NOON + PAUSE_MS);
    await fakeBrowser.alarms.onAlarm.trigger(ALARM);
    await settled();
    expect(await stored()).toBeNull();
  });

  it('lets an alarm that comes too early end nothing', async () => {
    await pauseUntil(NOON + PAUSE_MS);
    await fakeBrowser.alarms.onAlarm.trigger(ALARM);
    await settled();
    expect(await getPause()).not.toBeNull();
  });

  it.each<[what: string, until: Pause['until'], isKept: boolean]>([
    ['until then', 'restart', false],
    ['of an hour', NOON + PAUSE_MS, true],
  ])(
    'has a new start of the browser end a pause %s: not kept or kept',
    async (_, until, isKept) => {
      await pauseUntil(until);
      await fakeBrowser.runtime.onStartup.trigger();
      await settled();
      expect((await stored()) !== null).toBe(isKept);
    },
  );
});
