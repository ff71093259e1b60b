// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { CardContent } from '../../../../components/card/CardContent';
import type { CardModel } from '../../../../utils/card/card-model';
import { english as t } from '../../../../utils/english';
import type { Day } from '../../../../utils/people/person';
import { fullCard, fullCardOn } from '../../models';
import { button, press, show, step } from '../../render';

const showCard = (modelOn: (day: Day | null) => CardModel = fullCardOn) =>
  show(<CardContent modelOn={modelOn} t={t} nameId="name" />);

const slider = () => document.querySelector('input[type=range]') as HTMLInputElement;
const shownDay = () => document.querySelector('[data-when=then] time')?.getAttribute('datetime');
const drag = (days: number) =>
  step(() => {
    slider().value = String(days);
    slider().dispatchEvent(new Event('input', { bubbles: true }));
  });
const strike = async (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  await step(() => slider().dispatchEvent(event));
  return event;
};

describe('the line of years', () => {
  it('is said in words', async () => {
    const page = await showCard();
    expect(page.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      'Offices over time: Senator, President (on that day). A line marks the day shown.',
    );
  });

  it('is a slider over its days that says the day and the first role of it', async () => {
    await showCard();
    expect(slider().getAttribute('aria-label')).toBe('Day the card shows');
    expect(slider().getAttribute('aria-valuetext')).toBe('26 Sep 2024: Former President');
    expect([slider().min, slider().max, slider().value]).toEqual(['0', '3329', '2806']);
  });
});

describe('another day', () => {
  it('is shown by the whole card: name, line under it, roles, title of the row', async () => {
    const page = await showCard();
    await drag(1);
    expect(shownDay()).toBe('2017-01-21');
    expect(page.querySelector('h2')?.textContent).toBe('President Trump');
    expect(page.querySelector('.fc-subtitle')?.textContent).toBe('Seen on 2017-01-21');
    expect(page.querySelector('[data-when=then]')?.textContent).toBe(
      'Shown day (2017-01-21)Role on 2017-01-21',
    );
    expect(slider().getAttribute('aria-valuetext')).toBe('(2017-01-21): Role on 2017-01-21');
  });

  it('has the needle; the article’s day stays marked', async () => {
    const page = await showCard();
    const places = () =>
      [...page.querySelectorAll<HTMLElement>('.fc-article-day, .fc-needle')].map(
        (mark) => `${mark.className} ${mark.style.insetInlineStart}`,
      );
    expect(places()).toEqual(['fc-needle 84.3%']);
    await drag(0);
    expect(places()).toEqual(['fc-article-day 84.3%', 'fc-needle 0%']);
  });

  it('is left by a button that is there only then', async () => {
    await showCard();
    expect(() => button('Back to the article’s day')).toThrow();
    await drag(0);
    await press(button('Back to the article’s day'));
    expect(shownDay()).toBe('2024-09-26');
    expect(() => button('Back to the article’s day')).toThrow();
  });

  it('is left by stepping to the article’s own', async () => {
    const page = await showCard();
    await strike('ArrowRight');
    expect(page.querySelector('h2')?.textContent).toBe('President Trump');
    await strike('ArrowLeft');
    expect(page.querySelector('h2')?.textContent).toBe('Donald Trump');
  });

  it('leads back to today where the article has no day', async () => {
    const today = { ...fullCard, then: { ...fullCard.then, sign: 'now' as const, title: 'Today' } };
    await showCard((day) => (day === null ? today : fullCardOn(day)));
    await drag(0);
    await press(button('Back to today'));
    expect(shownDay()).toBe('2024-09-26');
  });
});

describe('by key', () => {
  it.each([
    ['ArrowRight', {}, '2025-01-20'],
    ['ArrowLeft', {}, '2021-01-20'],
    ['ArrowLeft', { shiftKey: true }, '2024-09-25'],
    ['PageUp', {}, '2025-09-26'],
    ['Home', {}, '2017-01-20'],
    ['End', {}, '2026-03-03'],
  ])('%s with %o leads to %3$s', async (key, more, day) => {
    await showCard();
    const event = await strike(key, more);
    expect(shownDay()).toBe(day);
    expect(event.defaultPrevented).toBe(true);
  });

  it('is mirrored where the text runs from right to left', async () => {
    const page = await showCard();
    page.style.direction = 'rtl';
    await strike('ArrowRight');
    page.style.direction = '';
    expect(shownDay()).toBe('2021-01-20');
  });

  it('other keys keep their meaning', async () => {
    await showCard();
    const event = await strike('Tab');
    expect(event.defaultPrevented).toBe(false);
    expect(shownDay()).toBe('2024-09-26');
  });
});

describe('the buttons at its ends', () => {
  it('step from change to change, and stop at the last', async () => {
    await showCard();
    await press(button('Next change'));
    expect(shownDay()).toBe('2025-01-20');
    await press(button('Next change'));
    expect(shownDay()).toBe('2026-03-03');
    expect(button('Next change').getAttribute('aria-disabled')).toBe('true');
    await press(button('Next change'));
    expect(shownDay()).toBe('2026-03-03');
    await press(button('Previous change'));
    expect(shownDay()).toBe('2025-01-20');
  });
});

describe('its place', () => {
  it('is under the days, and over all else', async () => {
    const page = await showCard();
    const order = [...page.querySelectorAll('h2, .fc-timeline, .fc-day, .fc-lines, .fc-foot')];
    expect(order.map(({ tagName, className }) => className || tagName)).toEqual([
      ...['fc-name', 'fc-day', 'fc-day', 'fc-timeline', 'fc-lines', 'fc-foot'],
    ]);
  });

  it('does not depend on how long the name and the line under it are on a day', async () => {
    const page = await showCard();
    const room = () => ({ ...page.querySelector<HTMLElement>('.fc-names')?.dataset });
    expect(room()).toEqual(fullCard.timeline?.longest);
    await drag(0);
    expect(page.querySelector('h2')?.textContent).toBe('President Trump');
    expect(room()).toEqual(fullCard.timeline?.longest);
  });
});

describe('what stands under the line', () => {
  it('does not become lower while another day is shown, and does after', async () => {
    const heights = [200, 120, 260, 100, 90];
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: HTMLElement,
    ) {
      const height = this.matches('.fc-body > .fc-kept') ? (heights[0] ?? 0) : 0;
      return new DOMRect(0, 0, 0, height);
    });
    const page = await showCard();
    const kept = () =>
      page.querySelector<HTMLElement>('.fc-body > .fc-kept')?.style.getPropertyValue('--fc-kept');
    const seen: (string | undefined)[] = [kept()];
    for (const act of [() => drag(0), () => drag(1), () => drag(2)]) {
      heights.shift();
      await act();
      seen.push(kept());
    }
    heights.shift();
    await press(button('Back to the article’s day'));
    seen.push(kept());
    expect(seen).toEqual(['', '200px', '260px', '260px', '']);
  });
});
