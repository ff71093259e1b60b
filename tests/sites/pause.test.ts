import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAUSE_MS, pauseIn } from '../../utils/sites/pause';

const NOON = Date.UTC(2026, 10, 30, 12);
const MINUTE = 60_000;
const STORED = { since: NOON, until: NOON + PAUSE_MS };

describe('a stored pause', () => {
  it.each<[what: string, value: unknown, minutes: number, isPaused: boolean]>([
    ['just begun', STORED, 0, true],
    ['in its last minute', STORED, 59, true],
    ['when its time is up', STORED, 60, false],
    ['long after', STORED, 9_999, false],
    ['with the clock set back a little', STORED, -4, true],
    ['with the clock set back by hours', STORED, -180, false],
    ['with the clock set ahead', STORED, 180, false],
    ['until the browser starts', { since: NOON, until: 'restart' }, 9_999, true],
    ['until the browser starts, the clock set back', { since: NOON, until: 'restart' }, -999, true],
    ['that is none', null, 0, false],
    ['of another form', { until: NOON + PAUSE_MS }, 0, false],
    ['in words', { since: NOON, until: 'tomorrow' }, 0, false],
    ['for ever', { since: NOON, until: Number.MAX_SAFE_INTEGER }, 0, false],
    ['of no number', { since: NOON, until: Number.NaN }, 0, false],
  ])('%s', (_, value, minutes, isPaused) => {
    expect(pauseIn(value, NOON + minutes * MINUTE) !== null).toBe(isPaused);
  });

  it('of an hour is over within two by any clock that goes on from any time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (jump) => {
        const now = NOON + jump;
        const later = now + 2 * PAUSE_MS;
        if (pauseIn(STORED, now)) expect(pauseIn(STORED, later)).toBeNull();
      }),
    );
  });
});
