import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CardsHere, StartCards } from '../../utils/page/card/cards-here';
import { createCardsOnDemand } from '../../utils/page/cards-on-demand';
import { PAUSE_BEFORE_CARDS_AGAIN_MS } from '../../utils/page/constants';

const HERE = {} as CardsHere;

function onDemand(load: () => Promise<StartCards>) {
  const over = new AbortController();
  const failed = vi.fn();
  const start = vi.fn((startCards: StartCards) => startCards({} as never));
  const loads = vi.fn(load);
  const cards = createCardsOnDemand({ load: loads, start, failed, signal: over.signal });
  return { cards, over, failed, start, loads };
}

afterEach(() => vi.useRealTimers());

describe('cards on demand', () => {
  it('are loaded and started once, for whoever asks first', async () => {
    const { cards, start, loads } = onDemand(async () => () => HERE);
    expect(cards.here()).toBeNull();
    cards.expect();
    expect(await Promise.all([cards.ask(), cards.ask()])).toEqual([HERE, HERE]);
    cards.expect();
    expect(await cards.ask()).toBe(HERE);
    expect(cards.here()).toBe(HERE);
    expect([loads.mock.calls.length, start.mock.calls.length]).toEqual([1, 1]);
  });

  it('that do not come are no fault of the page, and are asked for again by a command', async () => {
    const refused = new Error('The extensions gallery cannot be scripted.');
    let isRefused = true;
    const { cards, failed } = onDemand(async () => {
      if (isRefused) throw refused;
      return () => HERE;
    });
    expect(await cards.ask()).toBeNull();
    expect(failed.mock.calls).toEqual([[refused]]);
    isRefused = false;
    expect(await cards.ask()).toBe(HERE);
  });

  it('are not asked for with every move of the hand after they did not come', async () => {
    vi.useFakeTimers();
    const { cards, loads } = onDemand(() => Promise.reject(new Error('no')));
    await cards.ask();
    cards.expect();
    expect(loads).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(PAUSE_BEFORE_CARDS_AGAIN_MS);
    cards.expect();
    expect(loads).toHaveBeenCalledTimes(2);
  });

  it('that cannot be started are told of', async () => {
    const { cards, failed } = onDemand(async () => () => {
      throw new Error('hostile');
    });
    expect(await cards.ask()).toBeNull();
    expect(failed).toHaveBeenCalledTimes(1);
  });

  it('are not started on a page that is over', async () => {
    let arrive = (_: StartCards): void => {};
    const { cards, over, start, failed } = onDemand(
      () => new Promise((resolve) => (arrive = resolve)),
    );
    const asked = cards.ask();
    over.abort();
    arrive(() => HERE);
    expect([await asked, await cards.ask()]).toEqual([null, null]);
    expect(start).not.toHaveBeenCalled();
    expect(failed).not.toHaveBeenCalled();
  });
});
