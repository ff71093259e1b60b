// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CARD_TIMINGS } from '../../utils/card/hover-timings';
import { FRAME_PATIENCE_MS } from '../../utils/page/constants';
import { markedNames } from '../support/fake-highlights';
import { PATIENCE } from '../support/patience';
import { dispatchTrusted } from '../support/trusted-event';
import {
  ARTICLE,
  clickName,
  hand,
  key,
  moveNames,
  type PageWithCard,
  pageWithCard,
  teachPage,
} from './page-with-card';

let shown: PageWithCard;
const isActive = () =>
  ((CSS.highlights.get('fact-context-active') as unknown as Set<Range>) ?? new Set()).size === 1;
const cards = async () =>
  (await shown.orders()).map((one) => (one === 'hide' ? one : one.people.join()));

teachPage();
beforeEach(async () => {
  shown = await pageWithCard();
});
afterEach(() => {
  shown.end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Clicks the first name, and has the frame draw its card. */
async function openCard(): Promise<void> {
  clickName();
  await shown.load();
  const last = (await shown.orders()).at(-1);
  await shown.say({
    type: 'drawn',
    number: last === 'hide' ? 0 : (last?.number ?? 0),
    height: 200,
  });
}

describe('a card on a page', () => {
  it('is ordered for the name that was clicked and for the article’s day, and seen once drawn', async () => {
    clickName();
    expect(document.querySelector('fact-context-card')).not.toBeNull();
    await shown.load();
    expect(shown.isSeen()).toBe(false);
    const [order] = await shown.orders();
    expect(order).toMatchObject({
      people: ['Person1'],
      others: ['Person1', 'Person2'],
      published: ARTICLE.day,
      dayKnown: { from: 'meta', isCertain: true },
      held: false,
    });
    await openCard();
    expect([shown.isSeen(), isActive()]).toEqual([true, true]);
    expect(shown.failed).not.toHaveBeenCalled();
  });

  it('opens where the pointer rests', async () => {
    await shown.load();
    hand('pointermove');
    await expect.poll(cards, PATIENCE).toEqual(['Person1']);
    await shown.say({ type: 'drawn', number: 1, height: 200 });
    await expect.poll(shown.isSeen, PATIENCE).toBe(true);
  });

  it.each<[string, () => unknown]>([
    ['Esc in the page', () => key('Escape')],
    ['its own page', () => shown.say({ type: 'close' })],
    [
      'a press beside any name',
      () => {
        moveNames(300);
        hand('pointerdown');
      },
    ],
    ['a pointer that has left it', () => shown.say({ type: 'out' })],
    [
      'a pointer that has left the window',
      () => hand('pointerleave', {}, document.documentElement),
    ],
  ])('is closed by %s', async (_, act) => {
    await openCard();
    await shown.say({ type: 'over' });
    await act();
    await expect.poll(shown.isSeen, PATIENCE).toBe(false);
    expect(isActive()).toBe(false);
    expect((await shown.orders()).at(-1)).toBe('hide');
  });

  it('stays while the pointer is on it, or drags something of it out of the window', async () => {
    await openCard();
    await shown.say({ type: 'out' });
    await shown.say({ type: 'over' });
    await shown.say({ type: 'pressed' });
    hand('pointerleave', { buttons: 1 }, document.documentElement);
    await new Promise((resolve) => setTimeout(resolve, CARD_TIMINGS.closeAfterMs + 50));
    expect(shown.isSeen()).toBe(true);
  });

  it('goes with its name when the page is scrolled', async () => {
    await openCard();
    await vi.waitFor(() => expect(shown.layer.style.top).not.toBe(''));
    const top = () => Number.parseFloat(shown.layer.style.top);
    const before = top();
    moveNames(-50);
    dispatchTrusted(new Event('scroll', { bubbles: true }), document);
    await vi.waitFor(() => expect(top()).toBe(before - 50));
  });

  it('leads to the person’s next mention and back to the first', async () => {
    await openCard();
    await shown.say({ type: 'next', personId: 'Person1' });
    await shown.say({ type: 'next', personId: 'Person1' });
    expect(await cards()).toEqual(['Person1', 'Person1', 'Person1']);
    const active = CSS.highlights.get('fact-context-active') as unknown as Set<Range>;
    expect([...active][0]?.startOffset).toBe(0);
  });

  it('closes when the page becomes another article', async () => {
    await openCard();
    history.pushState(null, '', '/new');
    (document.querySelector('h1') as Element).textContent = 'Talks go on';
    await shown.page.article();
    expect(shown.isSeen()).toBe(false);
  });

  it('closes when another day is known of the article', async () => {
    await openCard();
    document.querySelector('meta[property]')?.setAttribute('content', '2018-03-01');
    await shown.page.article();
    expect(shown.isSeen()).toBe(false);
  });
});

describe('a command', () => {
  it('shows the next name’s card, then the other’s, each held', async () => {
    await shown.load();
    expect([await shown.page.showNext(), await shown.page.showNext()]).toEqual([true, true]);
    expect(await shown.page.showPerson('Person1')).toBe(true);
    expect(await cards()).toEqual(['Person1', 'Person2', 'Person1']);
    expect(await shown.orders()).toMatchObject([{ held: true }, { held: true }, { held: true }]);
  });
});

describe('a page', () => {
  it('confirms the frame it has handed a token', async () => {
    await shown.load();
    expect([shown.page.confirmCard('f'.repeat(32)), shown.page.confirmCard(shown.token())]).toEqual(
      [false, true],
    );
  });

  it('has Esc for itself while no card is open', () => {
    expect(key('Escape').defaultPrevented).toBe(false);
  });

  it('that keeps the frame from running is known for it, and left alone', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    clickName();
    expect(shown.page.areCardsRefused()).toBe(false);
    vi.advanceTimersByTime(FRAME_PATIENCE_MS);
    expect([shown.page.areCardsRefused(), isActive()]).toEqual([true, false]);
  });

  it('has its marks painted anew when the hand has come to rest, if it took them away', async () => {
    CSS.highlights.clear();
    hand('pointermove', { clientX: 0, clientY: 0 });
    await expect.poll(markedNames, PATIENCE).toEqual(['Person1', 'Person2', 'Person1']);
  });

  it('has its marks painted anew after each reading, if it took them away', async () => {
    CSS.highlights.clear();
    document.querySelector('article')?.append('More.');
    await expect.poll(markedNames, PATIENCE).toEqual(['Person1', 'Person2', 'Person1']);
  });

  it('shows nothing of somebody who is kept off pages', async () => {
    shown.end.abort();
    shown = await pageWithCard((id) => id !== 'Person1');
    expect(markedNames()).toEqual(['Person2']);
    expect(await shown.page.showPerson('Person1')).toBe(false);
  });

  it('is as it was once it is stopped, and no hand does anything', async () => {
    await openCard();
    shown.end.abort();
    const host = () => document.querySelector('fact-context-card');
    expect(host()).toBeNull();
    clickName();
    expect([await shown.page.showNext(), host()]).toEqual([false, null]);
  });
});
