import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageBlock } from '../../../utils/article/blocks/page-block';
import { rangeOf } from '../../../utils/article/blocks/page-block';
import { readBlocks } from '../../../utils/article/blocks/read-blocks';
import { documentOf } from '../pages';

const words = fc
  .array(
    fc.constantFrom(
      'Sir',
      'Keir',
      'Starmer',
      ' ',
      '  ',
      '\n\t',
      ' ',
      '\u00a0',
      '\u00ad',
      '😀',
      'é',
      '-',
      '’s',
      'x<&>',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));

type Tree = string | { readonly tag: string; readonly children: readonly Tree[] };

const { tree } = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5, depthIdentifier: 'page' }, words, tie('element')),
  element: fc.record({
    tag: fc.constantFrom(
      'p',
      'div',
      'b',
      'i',
      'a',
      'span',
      'br',
      'h2',
      'ul',
      'li',
      'script',
      'code',
      'nav',
      'sup',
      'x-own',
    ),
    children: fc.array(tie('tree') as fc.Arbitrary<Tree>, {
      maxLength: 5,
      depthIdentifier: 'page',
    }),
  }),
}));

/** One document for all: making one takes longer than reading it. */
const { body } = documentOf('<body>');

/** A page made node by node, so that no parser mends it. */
function pageOf(trees: readonly Tree[]): HTMLElement {
  body.replaceChildren();
  const add = (parent: Element, part: Tree): void => {
    if (typeof part === 'string') {
      parent.append(part);
      return;
    }
    const element = parent.ownerDocument.createElement(part.tag);
    parent.append(element);
    for (const child of part.children) add(element, child);
  };
  for (const part of trees) add(body, part);
  return body;
}

function blocksOf(root: Node): PageBlock[] {
  return [...readBlocks(root)].filter((block) => block !== null);
}

const plain = (text: string): string => text.replace(/[\s\uFFFC]+/g, ' ').trim();
const page = fc.array(tree, { minLength: 1, maxLength: 6 });

describe('every block of any page', () => {
  it('is its pieces, in order, with nothing between them but marks of its own', () => {
    fc.assert(
      fc.property(page, (trees) => {
        for (const { text, pieces } of blocksOf(pageOf(trees))) {
          let end = 0;
          for (const { blockStart, length, node, nodeStart } of pieces) {
            expect(blockStart).toBeGreaterThanOrEqual(end);
            expect(text.slice(end, blockStart)).toMatch(/^[\n\uFFFC]*$/);
            expect(length).toBeGreaterThan(0);
            const data = node.data.slice(nodeStart, nodeStart + length);
            expect(data.replace(/[\t\n\f\r]/g, ' ')).toBe(
              text.slice(blockStart, blockStart + length),
            );
            end = blockStart + length;
          }
          // A line break stands only before a mark: no block ends in white space (below).
          expect(text.slice(end)).toMatch(/^[\n\uFFFC]*$/);
        }
      }),
    );
  });

  it('has its white space collapsed, and a letter or digit', () => {
    fc.assert(
      fc.property(page, (trees) => {
        for (const { text } of blocksOf(pageOf(trees))) {
          expect(text).not.toMatch(/^[ \n]|[ \n]$|[ \n]{2}|[\t\f\r]/);
          expect(text).toMatch(/[\p{L}\p{N}]/u);
        }
      }),
    );
  });

  it('leads back to ranges that say the same', () => {
    fc.assert(
      fc.property(page, fc.nat(40), fc.nat(40), (trees, start, length) => {
        for (const block of blocksOf(pageOf(trees))) {
          const slice = block.text.slice(start, start + length);
          const range = rangeOf(block, start, start + length);
          if (range === null) expect(plain(slice)).toBe('');
          // What stands between two words and is not read, such as code, is inside the range.
          else if (!slice.includes('\uFFFC') && range.commonAncestorContainer.nodeType === 3) {
            expect(plain(range.toString())).toBe(plain(slice));
          }
          expect(rangeOf(block, 0, block.text.length)).not.toBeNull();
        }
      }),
    );
  });

  it('has every text of the page at most once, in its order', () => {
    fc.assert(
      fc.property(page, (trees) => {
        const pieces = blocksOf(pageOf(trees)).flatMap((block) => block.pieces);
        for (const [at, { node, nodeStart, length }] of pieces.entries()) {
          const next = pieces[at + 1];
          if (next === undefined) break;
          if (next.node === node) expect(next.nodeStart).toBeGreaterThanOrEqual(nodeStart + length);
          else expect(node.compareDocumentPosition(next.node) & 4).toBe(4);
        }
      }),
    );
  });

  it('is the same whether or not the page is read in one go', () => {
    fc.assert(
      fc.property(page, (trees) => {
        pageOf(trees);
        const texts = blocksOf(body).map(({ text }) => text);
        const before = body.outerHTML;
        expect(blocksOf(body).map(({ text }) => text)).toEqual(texts);
        expect(body.outerHTML).toBe(before);
      }),
    );
  });
});
