// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageBlock } from '../../../utils/article/blocks/page-block';
import { MOST_LIVE_MARKS, NEAR_MARKS } from '../../../utils/page/constants';
import { createMarks } from '../../../utils/page/marks/marks';
import { blocksNear, createNearMarks } from '../../../utils/page/marks/near-marks';
import { emptyRegistry, FakeHighlight, markOver, nodeWith, writeBody } from '../page-of';
import { markedPage, starmer, trump } from './marked-page';

const page = markedPage();
const onlyBlock = (block: number) => (mark: { mention: { block: number } }) =>
  mark.mention.block === block;

describe('a mark that is far', () => {
  it('has no range in any highlight, and has one again when it comes near', () => {
    for (const mark of [starmer(), trump()]) page.marks.add(mark);
    page.marks.keepNear(onlyBlock(2));
    expect(page.painted('fact-context')).toEqual(['Donald Trump']);
    expect(page.marks.size).toBe(2);
    page.marks.keepNear(() => true);
    expect(page.painted('fact-context')).toEqual(['Donald Trump', 'Keir Starmer']);
    expect(page.marks.at(nodeWith('Keir')).map(({ id }) => id)).toContain('1:0');
  });

  it('is there for whoever asks, and comes near by that', () => {
    for (const mark of [starmer(), trump()]) page.marks.add(mark);
    page.marks.keepNear(onlyBlock(2));
    expect(String(page.marks.get('1:0')?.range)).toBe('Keir Starmer');
    expect(page.painted('fact-context')).toEqual(['Donald Trump']);
    expect(String(page.marks.standing('1:0')?.range)).toBe('Keir Starmer');
    expect(page.painted('fact-context')).toEqual(['Donald Trump', 'Keir Starmer']);
  });

  it('is far from the start where a new one is', () => {
    page.marks.keepNear(onlyBlock(2));
    page.marks.add(starmer());
    expect(page.painted('fact-context')).toEqual([]);
    page.marks.repair();
    page.marks.paint(() => 'first');
    expect(page.painted('fact-context')).toEqual([]);
  });

  it('does not come back where its text is another', () => {
    page.marks.add(starmer());
    page.marks.keepNear(() => false);
    nodeWith('Keir').replaceData(0, 12, 'Somebody else');
    page.marks.keepNear(() => true);
    expect(page.marks.size).toBe(0);
    expect(page.painted('fact-context')).toEqual([]);
  });

  it('stays near while its card is open', () => {
    page.marks.add(starmer());
    page.marks.activate(page.marks.get('1:0') ?? null);
    page.marks.keepNear(() => false);
    expect(page.painted('fact-context')).toEqual(['Keir Starmer']);
  });
});

describe('the blocks near what is seen', () => {
  const blocks = Array.from({ length: 1_000 }, (_, at) => at);
  const counts = new Map(blocks.map((block) => [block, 1]));

  it('have as many marks before it as behind it', () => {
    const near = blocksNear(new Set([500]), blocks, counts);
    const numbers = [...near].sort((a, b) => a - b);
    expect(numbers[0]).toBe(500 - NEAR_MARKS / 2 + 1);
    expect(numbers.at(-1)).toBe(500 + NEAR_MARKS / 2 - 1);
  });

  it('are those of each place that is seen, and end with the text', () => {
    const near = blocksNear(new Set([0, 999]), blocks, counts);
    expect(near.has(0) && near.has(999)).toBe(true);
    expect(near.has(500)).toBe(false);
    expect(near.size).toBe(NEAR_MARKS);
  });
});

describe('a page with very many marks', () => {
  const COUNT = MOST_LIVE_MARKS + 500;
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('has live ranges where the reader is, and others after scrolling', () => {
    writeBody(Array.from({ length: COUNT }, (_, at) => `<p>Name${at} came</p>`).join(''));
    const paragraphs = [...document.querySelectorAll('p')];
    const blocks = paragraphs.map((element, at): [number, PageBlock] => [
      at,
      { text: element.textContent, pieces: [], element },
    ]);
    let seen = 0;
    // jsdom draws nothing, and so has no such method.
    Document.prototype.elementsFromPoint = () => [paragraphs[seen] as Element];
    const registry = emptyRegistry();
    const marks = createMarks(registry, () => new FakeHighlight() as unknown as Highlight);
    const controller = new AbortController();
    const { signal } = controller;
    const near = createNearMarks({ document, marks, blocks: () => blocks, signal });
    const painted = () =>
      [...((registry.get('fact-context') ?? []) as Iterable<Range>)].map(String);

    for (const [block] of blocks) {
      const words = `Name${block}`;
      marks.add(markOver(words, { block, text: words, end: words.length }));
    }
    near.changed();
    expect(painted()).toContain('Name0');
    expect(painted().length).toBeLessThanOrEqual(NEAR_MARKS);
    expect(marks.size).toBe(COUNT);

    seen = COUNT - 1;
    document.dispatchEvent(new Event('scroll'));
    vi.runAllTimers();
    expect(painted()).toContain(`Name${COUNT - 1}`);
    expect(painted()).not.toContain('Name0');

    for (let block = 0; block < 1_000; block += 1) marks.remove(`${block}:0`);
    near.changed();
    expect(painted()).toHaveLength(COUNT - 1_000);
    controller.abort();
  });
});
