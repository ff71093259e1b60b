import { describe, expect, it } from 'vitest';
import type { PageBlock } from '../../../utils/article/blocks/page-block';
import { readBlocks } from '../../../utils/article/blocks/read-blocks';
import { bodyOf, documentOf } from '../pages';

/** The blocks under a node, without the pauses. */
function blocksOf(root: Node, options = {}): PageBlock[] {
  return [...readBlocks(root, options)].filter((block) => block !== null);
}

function textsOf(html: string): string[] {
  return blocksOf(bodyOf(html)).map(({ text }) => text);
}

describe('readBlocks', () => {
  it.each([
    ['one block a paragraph', '<p>One</p><p>Two</p>', ['One', 'Two']],
    [
      'text of a div around paragraphs',
      '<div>Before<p>One</p>after</div>',
      ['Before', 'One', 'after'],
    ],
    [
      'white space as CSS collapses it',
      '<p>\n  Sir\t Keir \r\n Starmer\f </p>',
      ['Sir Keir Starmer'],
    ],
    ['white space over elements', '<p>Sir <b> Keir </b> Starmer</p>', ['Sir Keir Starmer']],
    ['letters over elements', '<p><b>St</b>arm<i>er</i></p>', ['Starmer']],
    [
      'no-break space, soft hyphen and zero width as they are',
      '<p>Mr&nbsp;Tr&shy;ump\u200b!</p>',
      ['Mr\u00a0Tr\u00adump\u200b!'],
    ],
    ['a line break as white space', '<p>Sir Keir<br>Starmer</p>', ['Sir Keir\nStarmer']],
    ['two line breaks as an end', '<p>One<br><br>Two<br> <br>Three</p>', ['One', 'Two', 'Three']],
    ['line breaks at the ends as nothing', '<p><br>One<br></p>', ['One']],
    ['code as a gap', '<p>Keir <code>x</code> Starmer</p>', ['Keir \uFFFC Starmer']],
    ['a gap at the beginning as nothing', '<p><code>x</code> Starmer</p>', ['Starmer']],
    [
      'scripts as if they were not there',
      '<p>Keir<script>x</script> Starmer</p>',
      ['Keir Starmer'],
    ],
    ['icons as if they were not there', '<p>Star<svg><text>x</text></svg>mer</p>', ['Starmer']],
    ['ruby without its reading', '<p><ruby>岸田<rt>きしだ</rt></ruby>文雄</p>', ['岸田文雄']],
    [
      'note marks left out, other superscripts read',
      '<p>Starmer<sup>12</sup> and M<sup>c</sup>Donald</p>',
      ['Starmer and McDonald'],
    ],
    [
      'nothing of hidden parts',
      '<p hidden>a</p><p style="color:red;DISPLAY : none">b</p><p aria-hidden="true">c</p>',
      [],
    ],
    ['parts a dialog has hidden', '<div aria-hidden="true"><p>One</p></div>', ['One']],
    ['nothing without a letter or digit', '<p>…</p><p> \u00a0 </p><p>·</p>', []],
    [
      'lists, tables, definitions, captions',
      '<ul><li>a1<li>b1</ul><table><caption>c1<tr><td>d1<td>e1</table><dl><dt>f1<dd>g1</dl>',
      ['a1', 'b1', 'c1', 'd1', 'e1', 'f1', 'g1'],
    ],
    [
      'a page’s own elements in a line as text',
      '<p>Sir <x-name>Keir</x-name> Starmer</p>',
      ['Sir Keir Starmer'],
    ],
    [
      'a page’s own elements among blocks as blocks',
      '<div><x-card>One</x-card><x-card>Two</x-card></div>',
      ['One', 'Two'],
    ],
    ['opinion pieces as text', '<div class="content--comment"><p>One</p></div>', ['One']],
    ['no comments', '<div id="comments"><p>One</p></div><ol class="comment-list"><li>Two</ol>', []],
    [
      'no related stories, however they are named',
      '<div class="RelatedLinks__list">a</div><section class="more-stories">b</section><div id="taboola-below">c</div>',
      [],
    ],
    [
      'what has or lacks comments',
      '<div class="with-comments no-sidebar"><p>One</p></div>',
      ['One'],
    ],
    ['headings that are links', '<h2><a href="#">One</a></h2>', ['One']],
    ['no byline', '<p class="article-byline">By Karen Pierce</p><p>One</p>', ['One']],
  ])('reads %s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  it('says whose text a block is', () => {
    const blocks = blocksOf(bodyOf('<div>a<p>b <i>c</i></p></div>'));
    expect(blocks.map(({ element }) => element.localName)).toEqual(['div', 'p']);
  });

  it('reads nothing in an editor, wherever it is told to begin', () => {
    const body = bodyOf('<div contenteditable><p>One <b>two</b></p></div><textarea>x</textarea>');
    expect(blocksOf(body.querySelector('p') as Node)).toEqual([]);
    expect(blocksOf(body.querySelector('b')?.firstChild as Node)).toEqual([]);
    expect(blocksOf(body.querySelector('textarea') as Node)).toEqual([]);
    const document = documentOf('<p>One</p>');
    // jsdom has no such property. Found once, it serves the documents of all tests.
    Object.defineProperty(Object.getPrototypeOf(Object.getPrototypeOf(document)), 'designMode', {
      get(this: Document) {
        return this === document ? 'on' : 'off';
      },
    });
    expect(blocksOf(document.body)).toEqual([]);
  });

  it('reads a lone text node, a fragment, a document', () => {
    const document = documentOf('<body><p>One</p>');
    expect(blocksOf(document).map(({ text }) => text)).toEqual(['One']);
    expect(blocksOf(document.querySelector('p')?.firstChild as Node)[0]?.text).toBe('One');
    expect(blocksOf(document.createDocumentFragment())).toEqual([]);
    expect(blocksOf(document.createTextNode('One'))).toEqual([]);
  });

  it('reads shadow roots in place of what hosts them, slots filled, where it is let in', () => {
    const body = bodyOf('<p>One</p><div id="host"><b>slotted</b></div>');
    const shadow = body.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>In the shadow, <slot>nothing</slot></p>';
    const openShadow = (element: Element): ShadowRoot | null => element.shadowRoot;
    const texts = blocksOf(body, { openShadow }).map(({ text }) => text);
    expect(texts).toEqual(['One', 'In the shadow, slotted']);
    expect(blocksOf(body).map(({ text }) => text)).toEqual(['One', 'slotted']);
  });

  it('goes on where it stopped when the page changes meanwhile', () => {
    const body = bodyOf('<p>One</p><p>Two</p><p>Three</p><p>Four</p>');
    const reading = readBlocks(body);
    const texts: string[] = [];
    for (const block of reading) {
      if (block === null) continue;
      texts.push(block.text);
      if (block.text === 'Two')
        block.element.replaceWith(bodyOf('<p>New</p>').firstElementChild as Node);
      if (block.text === 'New') block.element.remove();
    }
    expect(texts).toEqual(['One', 'Two', 'New', 'Three', 'Four']);
  });

  it('is not moved by depth', () => {
    const body = bodyOf('');
    let at: Element = body;
    for (let depth = 0; depth < 1000; depth++) {
      at = at.appendChild(body.ownerDocument.createElement('b'));
    }
    at.textContent = 'deep';
    expect(blocksOf(body).map(({ text }) => text)).toEqual(['deep']);
  });
});
