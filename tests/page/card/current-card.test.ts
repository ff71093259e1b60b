import { describe, expect, it, vi } from 'vitest';
import type { CardView } from '../../../utils/page/card/card-view';
import { createCurrentCard } from '../../../utils/page/card/current-card';
import type { Mark } from '../../../utils/page/marks/mark';

const MARK = { id: '0:0' } as Mark;

function cardOf({ current = true, other = false, renewed = true } = {}) {
  const state = { current, other, wanted: MARK.id as string | null };
  const show = vi.fn();
  const dismiss = vi.fn(() => {
    state.wanted = null;
  });
  const failed = vi.fn();
  const renew = vi.fn(async () => {
    state.current = renewed;
  });
  const card = createCurrentCard({
    view: { show } as unknown as CardView,
    reading: { isCurrent: () => state.current, isOther: () => state.other, renew },
    wanted: () => state.wanted,
    dismiss,
    failed,
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { card, state, show, dismiss, failed, renew, settled };
}

describe('a card', () => {
  it('opens at once where the page is as it was read', () => {
    const { card, show, renew } = cardOf();
    card.view.show(MARK, true);
    expect(show).toHaveBeenCalledWith(MARK, true);
    expect(renew).not.toHaveBeenCalled();
  });

  it('waits until a page that has changed is read again', async () => {
    const { card, show, settled } = cardOf({ current: false });
    card.view.show(MARK, false);
    expect(show).not.toHaveBeenCalled();
    await settled();
    expect(show).toHaveBeenCalledWith(MARK, false);
  });

  it('does not open where the reader has gone on meanwhile', async () => {
    const { card, state, show, dismiss, settled } = cardOf({ current: false });
    card.view.show(MARK, false);
    state.wanted = '7:0';
    await settled();
    expect(show).not.toHaveBeenCalled();
    expect(dismiss).not.toHaveBeenCalled();
  });

  it('does not open on a page that never rests', async () => {
    const { card, show, dismiss, settled } = cardOf({ current: false, renewed: false });
    card.view.show(MARK, false);
    await settled();
    expect(show).not.toHaveBeenCalled();
    expect(dismiss).toHaveBeenCalledOnce();
  });

  it('does not open where the page cannot be read', async () => {
    const { card, show, dismiss, failed, renew, settled } = cardOf({ current: false });
    const error = new Error('no storage');
    renew.mockRejectedValue(error);
    card.view.show(MARK, false);
    await settled();
    expect(show).not.toHaveBeenCalled();
    expect(failed).toHaveBeenCalledWith(error);
    expect(dismiss).toHaveBeenCalledOnce();
  });

  it('closes at once when the page becomes another article', () => {
    const { card, dismiss, renew } = cardOf({ current: false, other: true });
    card.changed();
    expect(dismiss).toHaveBeenCalledOnce();
    expect(renew).toHaveBeenCalledOnce();
  });

  it('stays while the page is read again for other data, such as a clock', () => {
    const { card, dismiss, renew } = cardOf({ current: false });
    card.changed();
    expect(dismiss).not.toHaveBeenCalled();
    expect(renew).toHaveBeenCalledOnce();
  });

  it.each([
    ['as it was read', { current: true, other: false }],
    ['changed, with no card', { current: false, other: true, wanted: null }],
  ])('asks for no reading of a page that is %s', (_, now) => {
    const { card, state, dismiss, renew } = cardOf();
    Object.assign(state, now);
    card.changed();
    expect(dismiss).not.toHaveBeenCalled();
    expect(renew).not.toHaveBeenCalled();
  });
});
