import { describe, expect, it } from 'vitest';
import { shownFrame } from '../../cli/browser/card-frame';
import { hoverMark, rest } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { cardBox } from '../support/card-controls';
import { htmlAsServed, htmlWithoutCard } from '../support/page-html';
import { PATIENCE } from '../support/patience';
import { useStage } from '../support/stage';

/** Time for something to go wrong, in ms. What is thrown fails the test from the stage. */
const A_WHILE = 700;

/** Pages and the names to be marked on them. */
const MARKED: readonly (readonly [string, readonly string[]])[] = [
  ['strict-policy.html', ['Sir Keir Starmer', 'Sir Keir']],
  ['editors.html', ['Sir Keir Starmer']],
  ['broken-json-ld.html', ['Sir Keir Starmer']],
];

/** Pages whose own things bear the names of what is read, and the names to be marked on them. */
const CLOBBERED: readonly (readonly [string, readonly string[]])[] = [
  ['names-in-a-form.html', ['Sir Keir Starmer', 'Sir Keir', 'Kamala Harris']],
  ['names-of-pictures.html', ['Sir Keir Starmer', 'Sir Keir']],
];

/** Pages where nothing needs to happen; but nothing may be thrown. */
const QUIET = ['no-article.html', 'frameset.html', 'document.xml', 'drawing.svg', 'page.xhtml'];

describe('pages that are made otherwise', () => {
  const stage = useStage();

  it.each(MARKED)('%s has its names marked and nothing else changed', async (file, names) => {
    const page = await stage.visit(`/pages/${file}`);

    await expect.poll(() => readMarks(page), PATIENCE).toEqual(names);
    await rest(A_WHILE);

    expect(await readMarks(page)).toEqual(names);
    expect(await htmlWithoutCard(page)).toBe(await htmlAsServed(page));
  });

  it.each(CLOBBERED)('%s is marked, and its tab answers', async (file, names) => {
    const page = await stage.visit(`/pages/${file}`);

    await expect.poll(() => readMarks(page), PATIENCE).toEqual(names);
    await rest(A_WHILE);

    expect(await readMarks(page)).toEqual(names);
  });

  it.each(CLOBBERED)('%s opens the card of each name, and closes it', async (file, names) => {
    const page = await stage.visit(`/pages/${file}`);
    await expect.poll(() => readMarks(page), PATIENCE).toEqual(names);

    for (const [index, name] of names.entries()) {
      const card = await hoverMark(page, index);
      expect(card.name).toContain(name.replace('Sir ', ''));
    }
    await page.keyboard.press('Escape');

    await expect.poll(() => shownFrame(page), PATIENCE).toBeNull();
  });

  it('opens a styled card where the page allows no style and no script', async () => {
    const page = await stage.visit('/pages/strict-policy.html');
    await expect.poll(() => readMarks(page), PATIENCE).toHaveLength(2);

    const card = await hoverMark(page, 0);

    expect(card.name).toBe('Sir Keir Starmer');
    const { width } = await cardBox(page);
    expect(width).toBeGreaterThan(250);
    expect(width).toBeLessThan(450);
  });

  it('reads around drawings and formulas', async () => {
    const page = await stage.visit('/pages/drawings.html');

    await expect.poll(() => readMarks(page), PATIENCE).toContain('Sir Keir Starmer');
    await rest(A_WHILE);

    const marks = await readMarks(page);
    expect(marks[0]).toBe('Sir Keir Starmer');
    expect(marks.at(-1)).toBe('Sir Keir');
  });

  it.each(QUIET)('%s is let be', async (file) => {
    const page = await stage.visit(`/pages/${file}`);
    await rest(A_WHILE);
    // Beside the names of the page that has some.
    await page.mouse.move(700, 500, { steps: 4 });
    await page.mouse.wheel({ deltaY: 50 });
    await rest(A_WHILE);

    expect(await shownFrame(page)).toBeNull();
  });
});
