import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { cardFrame } from '../../cli/browser/card-frame';
import { hoverMark, movePointer } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { boxInCard, clickInCard } from '../support/card-controls';
import { fillIn, press } from '../support/controls';
import { deleteOwnPerson, saveOwnPeople } from '../support/extension-calls';
import { PATIENCE } from '../support/patience';
import { say } from '../support/say';
import { useStage } from '../support/stage';

const office = (label: string, from: string, to?: string) => ({
  ...{ kind: 'office', status: 'held', label, from, ...(to && { to }) },
  sources: [{ url: `https://norford.example/${from}`, publisher: 'Norford Gazette' }],
});
/** Of one role and of four, without a party and with one of two lines; every step changes the rows. */
const WANDA = {
  ...{ id: 'own:wanda', name: 'Wanda Quillfeather', birth: '1960-02-03' },
  ...{ otherNames: [], identifiers: [], links: [], sources: [] },
  facts: [
    office('Minister of Tides', '2001-01-01', '2003-01-01'),
    office('Minister of Rain', '2004-01-01', '2009-01-01'),
    office('Minister for the Preservation of Lamps and Lighthouses', '2005-01-01', '2009-01-01'),
    office('Minister of Piers', '2006-01-01', '2009-01-01'),
    office('Minister of Bridges', '2007-01-01', '2009-01-01'),
    office('Governor of the Far Islands', '2011-01-01', '2014-01-01'),
    office('Prime Minister', '2015-01-01'),
    {
      ...{ kind: 'party', status: 'held', from: '2005-06-01', to: '2010-01-01', sources: [] },
      label: 'United Party of Boatmen, Pilots and Keepers of the Lights',
    },
  ],
};
const STEPS = 7;

/** Where things are in the view that is seen, in px from the top of what scrolls it. */
interface Places {
  readonly line: number;
  readonly headEnds: number;
  readonly firstRoleEnds: number;
  readonly footBegins: number;
  readonly rowsHigh: number;
  readonly scrolled: number;
}

/** Of the card on a page, or of one of our own pages. */
async function places(page: Page): Promise<Places> {
  const where = (await cardFrame(page)) ?? page;
  return await where.evaluate(() => {
    const view = document.querySelector('.fc-view:not([hidden])') as HTMLElement;
    const scroller = view.closest('[data-scroll]') as HTMLElement;
    const { top } = scroller.getBoundingClientRect();
    const [line, name, role, foot, row] = [
      '.fc-slider',
      '.fc-name',
      '.fc-role-text',
      '.fc-foot',
      '[data-when=then]',
    ].map((selector) => view.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect());
    return {
      line: (line as DOMRect).top - top,
      headEnds: Math.max((line as DOMRect).bottom, (name as DOMRect).bottom) - top,
      firstRoleEnds: (role as DOMRect).bottom - top,
      footBegins: (foot as DOMRect).top - top,
      rowsHigh: (row as DOMRect).height,
      scrolled: scroller.scrollTop,
    };
  });
}

/** Scrolls what is under the pointer to its end; answers with the places there. */
async function scrollDown(page: Page): Promise<Places> {
  await page.mouse.wheel({ deltaY: 3_000 });
  await expect.poll(async () => (await places(page)).scrolled, PATIENCE).toBeGreaterThan(20);
  return places(page);
}

describe('the line of years stays in its place', () => {
  const stage = useStage();

  const openCard = async (viewport = { width: 1000, height: 800 }): Promise<Page> => {
    const manager = await stage.session.openExtensionPage('manager.html');
    await saveOwnPeople(manager, [WANDA]);
    const page = await stage.visit('/pages/many-roles.html');
    await page.setViewport(viewport);
    await expect.poll(() => readMarks(page), PATIENCE).toHaveLength(1);
    await hoverMark(page, 0);
    return page;
  };
  const openInPopup = async (): Promise<Page> => {
    const popup = await stage.session.openExtensionPage('popup.html');
    await saveOwnPeople(popup, [WANDA]);
    await fillIn(popup, say('popup_search_all'), 'quillfeather');
    await expect.poll(() => popup.$('[data-person="own:wanda"]'), PATIENCE).not.toBeNull();
    await popup.click('[data-person="own:wanda"]');
    await expect.poll(() => popup.$('.fc-slider'), PATIENCE).not.toBeNull();
    return popup;
  };
  const forget = async () => {
    const manager = await stage.session.openExtensionPage('manager.html');
    await deleteOwnPerson(manager, WANDA.id);
  };

  it('in the card, whatever the rows of each day', async () => {
    const page = await openCard();
    const before = await places(page);
    const seen = [before];
    for (let step = 0; step < STEPS; step += 1) {
      const day = (await readCard(page))?.then?.date;
      await clickInCard(page, 'button', say('card_day_previous'));
      await expect.poll(async () => (await readCard(page))?.then?.date, PATIENCE).not.toBe(day);
      seen.push(await places(page));
    }
    expect(new Set(seen.map(({ rowsHigh }) => rowsHigh)).size).toBeGreaterThan(2);
    // A day with more roles may push it down; it never comes up again under the hand, nor leaves.
    const lines = seen.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
    for (const { line, footBegins } of seen) expect(line).toBeLessThan(footBegins);
    expect(seen.every(({ scrolled }) => scrolled === 0)).toBe(true);
    expect(before.firstRoleEnds).toBeLessThanOrEqual(before.line);
    await forget();
  });

  it('in the card, while the rows scroll under it', async () => {
    const page = await openCard({ width: 1000, height: 560 });
    await clickInCard(page, 'button', say('card_day_previous'));
    const before = await places(page);
    const { x, y, width } = await boxInCard(page, '[data-when=then]');
    await movePointer(page, { x: x + width / 2, y: y + 20 });
    const after = await scrollDown(page);
    expect(before.line).toBeLessThan(before.footBegins);
    expect(after.line).toBeGreaterThan(0);
    expect(after.line).toBeLessThan(after.footBegins);
    expect(after.firstRoleEnds).toBeLessThan(before.firstRoleEnds);
    await forget();
  });

  it('not in a low card, which is left to the rows', async () => {
    const page = await openCard({ width: 1000, height: 300 });
    const before = await places(page);
    expect(before.firstRoleEnds).toBeLessThanOrEqual(before.footBegins);
    const { x, y, width, height } = await boxInCard(page, '.fc-name');
    await movePointer(page, { x: x + width / 2, y: y + height / 2 });
    const after = await scrollDown(page);
    expect(after.line).toBeCloseTo(before.line - after.scrolled, 0);
    await forget();
  });

  it('in the popup, and never over what has the focus', async () => {
    const popup = await openInPopup();
    const before = await places(popup);
    await press(popup, say('card_day_previous'));
    await press(popup, say('card_day_previous'));
    expect((await places(popup)).line).toBeGreaterThanOrEqual(before.line);

    const ways = await walkBack(popup, '.fc-foot button');
    await press(popup, say('card_evidence'));
    await expect.poll(() => popup.$('.fc-evidence'), PATIENCE).not.toBeNull();
    const statements = await walkBack(popup, '.fc-panel a');
    expect(ways.passed + statements.passed).toBeGreaterThan(10);
    expect([...ways.hidden, ...statements.hidden]).toEqual([]);
    await deleteOwnPerson(popup, WANDA.id);
  });
});

/** Goes with Shift and Tab from the last of what a selector finds to the head, and tells what was covered. */
async function walkBack(page: Page, selector: string) {
  const all = await page.$$(selector);
  await all.at(-1)?.focus();
  const hidden: string[] = [];
  let passed = 0;
  for (let left = 0; left < 40; left += 1) {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    const focused = await coveredFocus(page);
    if (focused === null) break;
    passed += 1;
    if (focused.covered > 0) hidden.push(`${focused.name}: ${focused.covered} px`);
  }
  return { passed, hidden };
}

/**
 * What has the focus, and how much of its height is behind what stays in place, in CSS pixels; null
 * once the head has the focus, or what stands around the card.
 */
function coveredFocus(page: Page): Promise<{ name: string; covered: number } | null> {
  return page.evaluate(() => {
    const view = document.querySelector('.fc-content') as HTMLElement;
    const focused = document.activeElement as HTMLElement;
    const kept = [...view.querySelectorAll('.fc-head, .fc-timeline, .fc-foot')];
    const isHead = view.querySelector('.fc-head')?.contains(focused) ?? true;
    if (isHead || !view.contains(focused)) return null;
    const box = focused.getBoundingClientRect();
    const others = kept.filter((one) => !one.contains(focused) && one.getClientRects().length > 0);
    const covered = others.map((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return Math.min(bottom, box.bottom) - Math.max(top, box.top);
    });
    const name = `${focused.localName} ${focused.className} ${focused.textContent}`;
    return { name, covered: Math.max(0, ...covered) };
  });
}
