// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PageBlock } from '../../../utils/article/blocks/page-block';
import { readBlocks } from '../../../utils/article/blocks/read-blocks';
import { createKnownBlocks } from '../../../utils/page/reading/known-blocks';
import { createMendBlocks, shiftIn } from '../../../utils/page/reading/mend-blocks';
import { writeBody } from '../page-of';

const HTML = '<article><p>Keir Starmer came.</p><p>Donald Trump went.</p></article>';

function blocksOf(root: Element): PageBlock[] {
  return [...readBlocks(root)].filter((block) => block !== null);
}

/** What is found mended after a page was changed. */
function mendedAfter(change: () => void, now: () => number = () => 0) {
  writeBody(HTML);
  const blocks = createKnownBlocks();
  blocks.settle(blocks.update(blocksOf(document.body)).fresh);
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const mend = createMendBlocks(blocks, undefined, now);
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  return { mend, records, found: mend(records).map(({ index, block }) => [index, block.text]) };
}

const first = () => document.querySelector('p') as Element;
const SAME = [[0, 'Keir Starmer came.']];

describe('a block that is written anew', () => {
  it.each<[string, () => void, unknown]>([
    [
      'by its text',
      () => {
        first().textContent = 'Keir Starmer came.';
      },
      SAME,
    ],
    [
      'by its HTML',
      () => {
        first().innerHTML = '<b>Keir</b> Starmer came.';
      },
      SAME,
    ],
    ['as another element', () => first().replaceWith(first().cloneNode(true)), SAME],
    [
      'as another element that is put in before it goes',
      () => {
        const old = first();
        old.after(old.cloneNode(true));
        old.remove();
      },
      SAME,
    ],
    [
      'with all that stands around it',
      () => {
        document.body.innerHTML = HTML;
      },
      [...SAME, [1, 'Donald Trump went.']],
    ],
    [
      'with another text',
      () => {
        first().textContent = '12:04 Keir Starmer came.';
      },
      [[0, '12:04 Keir Starmer came.']],
    ],
    ['not: it is taken away', () => first().remove(), []],
    ['not: nothing of it has changed', () => document.body.append('more'), []],
    [
      'not: its text is that of an editor now',
      () => first().replaceWith(document.createElement('textarea')),
      [],
    ],
  ])('is found: %s', (_, change, expected) => {
    expect(mendedAfter(change).found).toEqual(expected);
  });

  it('is not looked for in a great change', () => {
    const change = () => {
      for (let time = 0; time < 60; time += 1) first().textContent = 'Keir Starmer came.';
    };
    expect(mendedAfter(change).found).toEqual([]);
  });

  it('is looked for in a small share of the time', () => {
    let clock = 0;
    const ticking = () => {
      clock += 1;
      return clock;
    };
    const change = () => first().replaceWith(first().cloneNode(true));
    const { mend, records, found } = mendedAfter(change, ticking);
    expect(found).toEqual(SAME);
    expect(mend(records)).toEqual([]);
    clock += 60;
    expect(mend(records)).toHaveLength(1);
  });

  it('is looked for as often, though one look took long', () => {
    const times = [0, 1, 100, 600, 700, 701];
    const change = () => first().replaceWith(first().cloneNode(true));
    const { mend, records } = mendedAfter(change, () => times.shift() ?? 0);
    // The second took 500: the third is looked for all the same.
    expect(mend(records)).toHaveLength(1);
    expect(mend(records)).toHaveLength(1);
  });
});

describe('a stretch of a text in another version of it', () => {
  it.each([
    ['A came at 12:04.', 'A came at 12:05.', 0, 1, 0],
    ['At 12:04 A came.', 'At 9:04 A came.', 9, 10, -1],
    ['1 A came.', '1,000 A came.', 2, 3, 4],
    ['A came.', 'B came.', 0, 1, null],
    ['Ann came', 'Anne came', 0, 3, null],
    ['so Ann', 'so JoAnn', 3, 6, null],
    ['Ann came.', '12:04: Ann came.', 0, 3, 7],
    ['came Ann', 'came Ann: 2', 5, 8, 0],
    ['A', 'A', 0, 1, 0],
    ['A A', 'A A A', 0, 1, 0],
  ])('%j, %j: %i to %i', (before, now, start, end, expected) => {
    expect(shiftIn(before, now, { start, end })).toBe(expected);
  });
});
