import { describe, expect, it, vi } from 'vitest';
import type { WrittenDates } from '../../../utils/article/dates/written-dates';
import { NO_DAY } from '../../../utils/article/dates/written-dates';
import { dayAsker } from '../../../utils/page/reading/ask-day';
import { readDayNow } from '../../support/read-day-now';

const NO_WAIT = { answerMs: 1_000, pausesMs: [0, 0] };

const writtenOn = (day: string): WrittenDates => ({
  language: 'en',
  addresses: [],
  data: { text: day, trust: 0.9 },
  meta: [],
  marked: [],
  lines: [],
  modified: [],
});

function asker(fails = 0) {
  let left = fails;
  const readDay = vi.fn(async (written: WrittenDates) => {
    if (left-- > 0) throw new Error('ended');
    return readDayNow(written);
  });
  const controller = new AbortController();
  return { readDay, controller, ask: dayAsker(readDay, controller.signal, NO_WAIT) };
}

describe('asking for the day of an article', () => {
  it('asks once for what stays the same, and anew for anything else', async () => {
    const { ask, readDay } = asker();
    const days = ['2020-02-02', '2020-02-02', '2021-03-03', '2020-02-02'];
    const published: unknown[] = [];
    for (const day of days) published.push((await ask(writtenOn(day)))?.published);
    expect(published).toEqual(days);
    expect(readDay).toHaveBeenCalledTimes(3);
  });

  it('asks nobody for a page without a day of its own', async () => {
    const { ask, readDay } = asker();
    expect(await ask(null)).toEqual(NO_DAY);
    expect(readDay).not.toHaveBeenCalled();
  });

  it.each([
    [2, '2020-02-02'],
    [3, undefined],
  ])('asks again after %i failures, and has %s', async (fails, published) => {
    const { ask } = asker(fails);
    expect((await ask(writtenOn('2020-02-02')))?.published).toBe(published);
    // What was not answered is asked for at the next reading.
    expect((await ask(writtenOn('2020-02-02')))?.published).toBe('2020-02-02');
  });

  it('gives up at once where it is over', async () => {
    const { ask, controller, readDay } = asker();
    controller.abort();
    expect(await ask(writtenOn('2020-02-02'))).toBeNull();
    expect(readDay.mock.calls.length).toBeLessThanOrEqual(1);
  });
});
