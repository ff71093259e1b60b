import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { movePointer, rest } from '../../cli/browser/hover';
import { type Point, readMarks } from '../../cli/browser/marks';
import { PATIENCE } from '../support/patience';
import { type Stage, useStage } from '../support/stage';
import { startWalk } from '../support/walk';

/** In the order in which they are seen: the text put into a slot stands where the slot is. */
const NAMES = [
  'Sir Keir Starmer',
  'Kamala Harris',
  'Donald Trump',
  'Emmanuel Macron',
  'Olaf Scholz',
  'Giorgia Meloni',
];
/** A page that changes is read again within ten seconds; on a busy machine it takes all of them. */
const AT_LAST = { ...PATIENCE, timeout: 20_000 };
/** Longer than the time after a scroll in which nothing opens, in ms. */
const AFTER_SCROLL = 200;

const openParts = async (stage: Stage): Promise<Page> => {
  const page = await stage.visit('/shadow/parts.html');
  await expect.poll(() => readMarks(page), PATIENCE).toEqual(NAMES);
  return page;
};
const nameShown = async (page: Page) => (await readCard(page))?.name ?? null;

/** Brings a marked name into view; answers with its middle. */
async function pointOf(page: Page, name: string): Promise<Point> {
  const point = await page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get('fact-context') ?? [])] as Range[];
    const range = ranges.find((one) => String(one) === wanted);
    const { top = 0 } = range?.getBoundingClientRect() ?? {};
    scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
    const box = range?.getClientRects()[0];
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, name);
  if (!point) throw new Error(`${name} is not marked`);
  await rest(AFTER_SCROLL);
  return point;
}
async function hover(page: Page, name: string): Promise<string | null> {
  await page.keyboard.press('Escape');
  await expect.poll(() => readCard(page), PATIENCE).toBeNull();
  await movePointer(page, await pointOf(page, name));
  await expect.poll(() => readCard(page), PATIENCE).not.toBeNull();
  return await nameShown(page);
}

describe('names in shadow roots', () => {
  const stage = useStage();

  it('are marked with lines in open, nested and closed ones, and nothing of theirs is changed', async () => {
    const page = await openParts(stage);
    const styles = await page.evaluate(() =>
      Object.values((window as unknown as { rootOf: Record<string, ShadowRoot> }).rootOf).map(
        (root) => {
          const text = root.querySelector('p') as Element;
          return getComputedStyle(text, '::highlight(fact-context-first)').textDecorationStyle;
        },
      ),
    );
    expect(styles).toEqual(['dotted', 'dotted', 'dotted']);
    expect(await page.evaluate('before()')).toBe(await page.evaluate('atFirst'));
  });

  it.each(NAMES.slice(1))('open their cards under the pointer: %s', async (name) => {
    const page = await openParts(stage);
    expect(await hover(page, name)).toBe(name);
  });

  it('are come upon by keyboard where they stand', async () => {
    const page = await openParts(stage);
    const next = await startWalk(stage, page);
    const seen: (string | null)[] = [];
    for (const name of NAMES) {
      expect(await next()).toBe(true);
      await expect.poll(() => nameShown(page), PATIENCE).toBe(name);
      seen.push(await nameShown(page));
    }
    expect(seen).toEqual(NAMES);
    expect(await next()).toBe(false);
  });

  it('leave a link in a closed one its click, and open by one on plain text there', async () => {
    const page = await openParts(stage);
    const link = await pointOf(page, 'Olaf Scholz');
    await page.mouse.click(link.x, link.y);
    await expect.poll(() => page.evaluate(() => location.hash), PATIENCE).toBe('#closed');
    expect(await nameShown(page)).toBeNull();
    const plain = await pointOf(page, 'Giorgia Meloni');
    await page.mouse.click(plain.x, plain.y);
    await expect.poll(() => nameShown(page), PATIENCE).toBe('Giorgia Meloni');
  });

  it.each([
    ['x-quote', 'Kamala Harris', 'Angela Merkel'],
    ['x-closed', 'Giorgia Meloni', 'Joe Biden'],
  ])('follow what is written anew in one: %s', async (element, before, after) => {
    const page = await openParts(stage);
    await page.evaluate(`write('${element}', '${after} wrote this instead, and no more of it.')`);
    await expect.poll(() => readMarks(page), AT_LAST).toContain(after);
    expect(await readMarks(page)).not.toContain(before);
    expect(await hover(page, after)).toBe(after);
  });

  it.each([
    ['an element defined later', 'later()', 'David Lammy'],
    ['a root attached later', 'attach()', 'Rachel Reeves'],
  ])('come with %s', async (_, act, name) => {
    const page = await openParts(stage);
    await page.evaluate(act);
    await expect.poll(() => readMarks(page), AT_LAST).toContain(name);
    expect(await hover(page, name)).toBe(name);
  });
});

describe('an article that stands in a shadow root', () => {
  const stage = useStage();

  it('is read as any other', async () => {
    const page = await stage.visit('/shadow/whole.html');
    await expect.poll(() => readMarks(page), PATIENCE).toEqual(['Sir Keir Starmer']);
    expect(await hover(page, 'Sir Keir Starmer')).toBe('Sir Keir Starmer');
  });
});
