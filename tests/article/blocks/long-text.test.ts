import { describe, expect, it } from 'vitest';
import type { PageBlock } from '../../../utils/article/blocks/page-block';
import { rangeOf } from '../../../utils/article/blocks/page-block';
import { readBlocks } from '../../../utils/article/blocks/read-blocks';
import { MAX_BLOCK_LENGTH } from '../../../utils/article/constants';
import { bodyOf } from '../pages';

const SENTENCE =
  'Sir Keir Starmer met Mr Trump, and the two talked for a while about this and that. ';
const FIVE_MB = 5 * 1024 * 1024;

/** Reads all, and counts the steps it took: each is a moment to pause. */
function readCounting(root: Node): { blocks: PageBlock[]; steps: number } {
  const blocks: PageBlock[] = [];
  let steps = 0;
  for (const block of readBlocks(root)) {
    steps++;
    if (block !== null) blocks.push(block);
  }
  return { blocks, steps };
}

describe('a text node of 5 MB', () => {
  const body = bodyOf('<p></p>');
  const text = SENTENCE.repeat(FIVE_MB / SENTENCE.length);
  (body.firstChild as Element).append(text);
  const { blocks, steps } = readCounting(body);

  it('comes in blocks of bounded length that lose no sentence', () => {
    expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThanOrEqual(
      MAX_BLOCK_LENGTH,
    );
    expect(
      blocks.every((block) => block.text.startsWith('Sir Keir') && block.text.endsWith('that.')),
    ).toBe(true);
    expect(blocks.map((block) => block.text).join(' ')).toBe(text.trim());
  });

  it('pauses at least every 64 KB', () => {
    expect(steps).toBeGreaterThan(FIVE_MB / MAX_BLOCK_LENGTH);
  });

  it('leads back to the page from its last block', () => {
    const last = blocks.at(-1) as PageBlock;
    const range = rangeOf(last, last.text.length - 10, last.text.length);
    expect(range?.toString()).toBe('this and that.'.slice(-10));
  });

  it('without any white space is cut, but never inside a character', () => {
    const emoji = bodyOf('<p></p>');
    (emoji.firstChild as Element).append(`a${'😀'.repeat(100_000)}`);
    const { blocks: cut } = readCounting(emoji);
    // Emoji are no words, so only the first block counts as text.
    expect(cut.length).toBe(1);
    expect(cut[0]?.text.isWellFormed?.() ?? true).toBe(true);
  });
});

describe('a page of 10,000 elements', () => {
  const paragraphs = '<p>Sir <b>Keir</b> Starmer</p>'.repeat(5000);
  const body = bodyOf(`<article><h1>Long</h1>${paragraphs}</article>`);

  it('pauses at least every 200 nodes', () => {
    let nodes = 0;
    let most = 0;
    for (const block of readBlocks(body)) {
      if (block === null) {
        most = Math.max(most, nodes);
        nodes = 0;
      } else {
        // A paragraph here is six nodes and ends of nodes.
        nodes += 6;
      }
    }
    expect(most).toBeLessThanOrEqual(220);
  });
});
