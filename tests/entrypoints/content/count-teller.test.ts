import { describe, expect, it } from 'vitest';
import { createCountTeller } from '../../../entrypoints/content/count-teller';

function telling() {
  const told: number[] = [];
  const state = { isWanted: true };
  const teller = createCountTeller({
    tell: async (count) => told.push(count),
    isWanted: () => state.isWanted,
  });
  return { told, state, teller };
}

describe('the number of people on a page', () => {
  it('is told when it changes, and not again while it is the same', () => {
    const { told, teller } = telling();
    for (const count of [0, 3, 3, 4, 4, 0]) teller.set(count);
    expect(told).toEqual([3, 4, 0]);
  });

  it('is taken back when it is not wanted any more, and told when it is again', () => {
    const { told, state, teller } = telling();
    teller.set(3);
    state.isWanted = false;
    teller.renew();
    teller.set(5);
    state.isWanted = true;
    teller.renew();
    expect(told).toEqual([3, 0, 5]);
  });

  it('is told anew once the browser has forgotten it', () => {
    const { told, teller } = telling();
    teller.set(3);
    teller.forget();
    teller.set(3);
    expect(told).toEqual([3, 3]);
  });
});
