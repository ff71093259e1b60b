import { afterEach, describe, expect, it, vi } from 'vitest';
import { cardsLoader, handOver } from '../../../entrypoints/content/cards-script';
import type { StartCards } from '../../../utils/page/card/cards-here';

const CARDS: StartCards = () => ({}) as never;

afterEach(() => vi.useRealTimers());

describe('the script of the cards', () => {
  it('hands them over, and is brought once', async () => {
    const world = {};
    const bring = vi.fn(async () => handOver(world, CARDS));
    const load = cardsLoader(world, bring);
    expect([await load(), await load()]).toEqual([CARDS, CARDS]);
    expect(bring).toHaveBeenCalledTimes(1);
  });

  it('may run before the background has answered, and twice', async () => {
    const world = {};
    const load = cardsLoader(world, () => new Promise(() => {}));
    const loaded = load();
    handOver(world, CARDS);
    handOver(world, () => ({}) as never);
    expect([await loaded, await load()]).toEqual([CARDS, CARDS]);
  });

  it('does nothing in a page where nobody waits for it', () => {
    const world = {};
    handOver(world, CARDS);
    expect(Reflect.ownKeys(world)).toEqual([]);
  });

  it('is asked for again where the browser did not let it run', async () => {
    const world = {};
    let isAllowed = false;
    const load = cardsLoader(world, async () => {
      if (!isAllowed) throw new Error('Cannot access contents of the page.');
      handOver(world, CARDS);
    });
    await expect(load()).rejects.toThrow('Cannot access');
    isAllowed = true;
    expect(await load()).toBe(CARDS);
  });

  it('is given up after a while, and taken where it comes late', async () => {
    vi.useFakeTimers();
    const world = {};
    const bring = vi.fn(() => Promise.resolve());
    const load = cardsLoader(world, bring);
    const outcome = expect(load()).rejects.toThrow('did not come');
    await vi.advanceTimersByTimeAsync(5_000);
    await outcome;
    handOver(world, CARDS);
    expect(await load()).toBe(CARDS);
    expect(bring).toHaveBeenCalledTimes(1);
  });

  it('of another version is not used', async () => {
    const world: Record<symbol, (cards: StartCards, version: string) => void> = {};
    const load = cardsLoader(world, async () => {
      for (const key of Object.getOwnPropertySymbols(world)) world[key]?.(CARDS, '0.0.1');
    });
    await expect(load()).rejects.toThrow('did not come');
  });
});
