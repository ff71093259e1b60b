import { afterEach, describe, expect, it, vi } from 'vitest';
import { SLICE_MS } from '../../../utils/page/constants';
import { giveWay, inSlices, stepByStep } from '../../../utils/page/reading/pause';

afterEach(() => vi.unstubAllGlobals());

/** A clock that goes on by so much at each look, and a page that notes when it had its turn. */
function slowly(msPerLook: number) {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += msPerLook;
    return now;
  });
  const turn = vi.fn(async () => {});
  vi.stubGlobal('scheduler', { yield: turn });
  return turn;
}

const never = new AbortController().signal;

describe('work in slices', () => {
  it('gives way each time a slice is used up, and does all of it', async () => {
    const turn = slowly(SLICE_MS / 4);
    const done: number[] = [];
    await inSlices([1, 2, 3, 4, 5, 6, 7, 8], (item) => done.push(item), never);
    expect(done).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(turn).toHaveBeenCalledTimes(2);
  });

  it('does not give way for what is quickly done', async () => {
    const turn = slowly(0);
    await inSlices([1, 2, 3], () => {}, never);
    expect(turn).not.toHaveBeenCalled();
  });

  it('stops where the signal aborted while the page had its turn', async () => {
    const controller = new AbortController();
    slowly(SLICE_MS).mockImplementation(async () => controller.abort());
    const done: number[] = [];
    await inSlices([1, 2, 3], (item) => done.push(item), controller.signal);
    expect(done).toEqual([1]);
  });

  it('answers with the result, or null where it was stopped', async () => {
    slowly(SLICE_MS);
    function* steps() {
      yield;
      yield;
      return 'read';
    }
    expect(await stepByStep(steps(), never)).toBe('read');
    expect(await stepByStep(steps(), AbortSignal.abort())).toBeNull();
  });

  it('rejects with what a step throws', async () => {
    const step = () => {
      throw new Error('hostile');
    };
    await expect(inSlices([1], step, never)).rejects.toThrow('hostile');
  });

  it.each([
    ['no scheduler', undefined],
    ['a form of the page, with a field, in its place', { yield: {} }],
  ])('gives way in a browser with %s too', async (_, scheduler) => {
    vi.stubGlobal('scheduler', scheduler);
    await expect(giveWay()).resolves.toBeUndefined();
  });
});
