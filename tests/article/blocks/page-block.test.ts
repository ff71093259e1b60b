import { describe, expect, it } from 'vitest';
import type { PageBlock } from '../../../utils/article/blocks/page-block';
import { rangeOf } from '../../../utils/article/blocks/page-block';
import { readBlocks } from '../../../utils/article/blocks/read-blocks';
import { bodyOf } from '../pages';

function firstBlock(html: string): { block: PageBlock; body: HTMLElement } {
  const body = bodyOf(html);
  return { block: readBlocks(body).next().value as PageBlock, body };
}

/** The range of the first place where the block says this. */
function find(block: PageBlock, words: string): Range | null {
  const start = block.text.indexOf(words);
  return rangeOf(block, start, start + words.length);
}

describe('rangeOf', () => {
  it('spans inline elements and white space', () => {
    const { block } = firstBlock('<p>Then Sir <b>Keir</b>\n   <i>Star</i>mer spoke</p>');
    const range = find(block, 'Sir Keir Starmer');
    expect(range?.toString().replace(/\s+/g, ' ')).toBe('Sir Keir Starmer');
    expect(range?.startOffset).toBe(5);
  });

  it('is made whatever the page has named', () => {
    const { block, body } = firstBlock('<img name="createRange"><p>Sir Keir</p>');
    Object.defineProperty(body.ownerDocument, 'createRange', { value: body.firstChild });
    expect(find(block, 'Keir')?.toString()).toBe('Keir');
    expect(rangeOf(block, 0, block.text.length)).not.toBeNull();
  });

  it('spans a line break', () => {
    const { block } = firstBlock('<p>Keir<br>Starmer</p>');
    expect(find(block, 'Keir\nStarmer')?.toString()).toBe('KeirStarmer');
  });

  it('gives nothing for what is not text, or not there', () => {
    const { block } = firstBlock('<p>Keir<br>Starmer</p>');
    expect(rangeOf(block, 4, 5)).toBeNull();
    expect(rangeOf(block, 3, 3)).toBeNull();
    expect(rangeOf(block, 100, 110)).toBeNull();
    expect(rangeOf(block, -5, 0)).toBeNull();
    expect(rangeOf(block, 3, 1)).toBeNull();
  });

  it.each<[string, (text: Text, body: HTMLElement) => void]>([
    [
      'says something else',
      (text) => {
        text.data = 'Then Angela Merkel spoke here';
      },
    ],
    [
      'is shorter',
      (text) => {
        text.data = 'Then';
      },
    ],
    [
      'is split',
      (text) => {
        text.splitText(8);
      },
    ],
    [
      'is gone',
      (text) => {
        text.remove();
      },
    ],
    [
      'is gone with its paragraph',
      (_, body) => {
        body.replaceChildren();
      },
    ],
  ])('gives nothing once the text %s', (_, change) => {
    const { block, body } = firstBlock('<p>Then Keir Starmer spoke</p>');
    change(body.querySelector('p')?.firstChild as Text, body);
    expect(find(block, 'Keir Starmer')).toBeNull();
    expect(rangeOf(block, 0, block.text.length)).toBeNull();
  });

  it('still serves what a change elsewhere in the block has left alone', () => {
    const { block, body } = firstBlock('<p>Then Keir Starmer spoke to <b>Donald Trump</b></p>');
    (body.querySelector('b')?.firstChild as Text).data = 'nobody';
    expect(find(block, 'Keir Starmer')?.toString()).toBe('Keir Starmer');
    expect(find(block, 'Donald Trump')).toBeNull();
    expect(rangeOf(block, 0, block.text.length)).toBeNull();
  });
});
