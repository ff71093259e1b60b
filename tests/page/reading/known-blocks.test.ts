import { describe, expect, it } from 'vitest';
import type { PageBlock } from '../../../utils/article/blocks/page-block';
import { luminanceOf } from '../../../utils/page/card/theme';
import { batchesOf } from '../../../utils/page/reading/ask-background';
import { createKnownBlocks } from '../../../utils/page/reading/known-blocks';

const page = (...texts: string[]): PageBlock[] =>
  texts.map((text) => ({ text, pieces: [], element: null as unknown as Element }));

describe('createKnownBlocks', () => {
  it('numbers new blocks in order', () => {
    const { fresh, gone } = createKnownBlocks().update(page('one', 'two'));
    expect({ fresh, gone }).toEqual({
      fresh: [
        { index: 0, text: 'one' },
        { index: 1, text: 'two' },
      ],
      gone: [],
    });
  });

  it('knows a settled text again wherever it moves to', () => {
    const blocks = createKnownBlocks();
    blocks.settle(blocks.update(page('one', 'two')).fresh);
    expect(blocks.update(page('two', 'new', 'one'))).toMatchObject({
      fresh: [{ index: 2, text: 'new' }],
      gone: [],
    });
    expect(blocks.at(0)?.text).toBe('one');
  });

  it('takes what was not settled for new, under a new number', () => {
    const blocks = createKnownBlocks();
    const { fresh } = blocks.update(page('one', 'two', 'three'));
    blocks.settle(fresh.slice(0, 1));
    expect(blocks.update(page('one', 'two'))).toMatchObject({
      fresh: [{ index: 3, text: 'two' }],
      gone: [],
    });
  });

  it('settles nothing that has left the page meanwhile', () => {
    const blocks = createKnownBlocks();
    const { fresh } = blocks.update(page('one'));
    blocks.update(page('two'));
    blocks.settle(fresh);
    expect(blocks.update(page('one'))).toMatchObject({
      fresh: [{ index: 2, text: 'one' }],
      gone: [],
    });
  });

  it('tells two blocks of one text apart', () => {
    const blocks = createKnownBlocks();
    blocks.settle(blocks.update(page('same', 'same')).fresh);
    expect(blocks.update(page('same'))).toMatchObject({ fresh: [], gone: [1] });
  });

  it('takes a text that comes back for a new one', () => {
    const blocks = createKnownBlocks();
    blocks.settle(blocks.update(page('one')).fresh);
    blocks.update(page());
    expect(blocks.update(page('one')).fresh).toEqual([{ index: 1, text: 'one' }]);
  });
});

describe('batchesOf', () => {
  const lengths = (...all: number[]) =>
    all.map((length, index) => ({ index, text: 'x'.repeat(length) }));

  it.each([
    [[], []],
    [
      [3, 3, 3],
      [[3, 3], [3]],
    ],
    [
      [20, 3],
      [[20], [3]],
    ],
    [
      [7, 7],
      [[7], [7]],
    ],
  ])('groups %j', (sizes, expected) => {
    const batches = batchesOf(lengths(...(sizes as number[])), 7);
    expect(batches.map((batch) => batch.map(({ text }) => text.length))).toEqual(expected);
  });
});

describe('luminanceOf', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(255, 255, 255, 0.9)', 1],
    ['transparent', null],
    ['color(srgb 1 1 1)', null],
  ])('of %s', (color, expected) => {
    const luminance = luminanceOf(color);
    if (expected === null) expect(luminance).toBeNull();
    else expect(luminance).toBeCloseTo(expected);
  });
});
