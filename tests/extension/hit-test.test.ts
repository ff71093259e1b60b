// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markAt } from '../../utils/page/marks/mark-at';
import { createMarks, type Marks } from '../../utils/page/marks/marks';
import type { Mention } from '../../utils/recognition/contract';
import {
  emptyRegistry,
  FakeHighlight,
  hideBehindFields,
  markOver,
  nodeWith,
  writeBody,
} from '../page/page-of';

let marks: Marks;
let caret: Node | null;

/** A line of text from (10, 10) to (110, 30), as wide as each mark. */
const LINE = { left: 10, top: 10, right: 110, bottom: 30 } as DOMRect;
const IN = [50, 20] as const;

function addMark(words: string, boxes: readonly DOMRect[] = [LINE]) {
  const mark = markOver(words, { block: marks.size });
  mark.range.getClientRects = () => boxes as unknown as DOMRectList;
  marks.add(mark);
  return mark;
}
const hit = (x: number, y: number) => markAt(document, marks, x, y);
const element = (selector: string) => document.querySelector(selector) as HTMLElement;
/** jsdom lays nothing out: the box a link is stretched over is named. */
const stretch = (link: HTMLElement, box: Element | null) => boxes.set(link, box);
const boxes = new WeakMap<Element, Element | null>();
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: Element) {
    return boxes.get(this) ?? null;
  },
});
/** The node of the caret, told to who names these roots, and what is topmost in each tree. */
let told: (roots: readonly ShadowRoot[]) => Node | null;
let below = new Map<Node, Element>();
Document.prototype.caretPositionFromPoint = (_x, _y, options) => {
  const offsetNode = told([...(options?.shadowRoots ?? [])]);
  return offsetNode && ({ offsetNode } as CaretPosition);
};
const topmost = function (this: Document | ShadowRoot) {
  return below.get(this) ?? null;
};
Document.prototype.elementFromPoint = topmost;
ShadowRoot.prototype.elementFromPoint = topmost;

beforeEach(() => {
  below = new Map();
  vi.stubGlobal('Highlight', FakeHighlight);
  marks = createMarks(emptyRegistry());
  caret = null;
  told = () => caret;
});
afterEach(() => vi.unstubAllGlobals());

describe('the mark under a point', () => {
  beforeEach(() => writeBody('<p>Keir Starmer met nobody.</p><p>Jane Roe</p>'));

  it('is the one in whose lines the point is', () => {
    const mark = addMark('Keir Starmer');
    caret = nodeWith('Keir');
    expect(hit(...IN)).toBe(mark);
    for (const [x, y] of [
      [10, 10],
      [110, 30],
    ] as const)
      expect(hit(x, y)).toBe(mark);
  });

  it.each([
    [9, 20],
    [111, 20],
    [50, 9],
    [50, 31],
  ])('is none beside its lines, where the caret snaps to it: %i, %i', (x, y) => {
    addMark('Keir Starmer');
    caret = nodeWith('Keir');
    expect(hit(x, y)).toBeNull();
  });

  it('is found on the second line of a broken name', () => {
    const second = { left: 0, top: 40, right: 20, bottom: 60 } as DOMRect;
    const mark = addMark('Keir Starmer', [LINE, second]);
    caret = nodeWith('Keir');
    expect(hit(10, 50)).toBe(mark);
    expect(hit(60, 50)).toBeNull();
  });

  it('is none where there is no caret, and none in a text without marks', () => {
    addMark('Keir Starmer');
    expect(hit(...IN)).toBeNull();
    caret = nodeWith('Jane');
    expect(hit(...IN)).toBeNull();
  });

  it('is none in an element that is no cover', () => {
    addMark('Keir Starmer');
    caret = element('p');
    expect(hit(...IN)).toBeNull();
  });
});

describe('the mark under a link that covers a news card', () => {
  beforeEach(() =>
    writeBody('<section><a href="/x"><i></i></a><h2>Keir Starmer</h2></section><p>Jane Roe</p>'),
  );

  it('is one inside the box of the link', () => {
    const inside = addMark('Keir Starmer');
    addMark('Jane Roe');
    caret = element('i');
    stretch(element('a'), element('section'));
    expect(hit(...IN)).toBe(inside);
  });

  it('is none outside of that box', () => {
    addMark('Jane Roe');
    caret = element('a');
    stretch(element('a'), element('section'));
    expect(hit(...IN)).toBeNull();
  });

  it('is none that the page has moved into that box', () => {
    const { range } = addMark('Jane Roe');
    const isInside = () => element('section').contains(range.startContainer);
    range.getClientRects = () => (isInside() ? [LINE] : []) as unknown as DOMRectList;
    range.selectNodeContents(nodeWith('Keir'));
    caret = element('a');
    stretch(element('a'), element('section'));
    expect(hit(...IN)).toBeNull();
  });

  it.each([
    ['no box', () => null],
    ['the whole page for a box', () => document.body],
  ])('is none where the link has %s', (_, box) => {
    addMark('Keir Starmer');
    caret = element('a');
    stretch(element('a'), box());
    expect(hit(...IN)).toBeNull();
  });

  it('is found in a form whose fields are called as the methods of elements', () => {
    const fields = ['closest', 'contains', 'nodeType', 'matches', 'offsetParent'];
    writeBody(
      `<form role="link">${fields.map((name) => `<input name="${name}">`).join('')}
      <b>Keir Starmer</b></form>`,
    );
    addMark('Keir Starmer');
    caret = element('form');
    hideBehindFields(caret as HTMLFormElement);
    expect(() => hit(...IN)).not.toThrow();
  });
});

describe('the mark in a shadow root', () => {
  /** The caret is told only to who names the root it is in, as browsers have it. */
  function rootsWithin(depth: number): ShadowRoot[] {
    writeBody('<x-a></x-a>');
    const roots: ShadowRoot[] = [];
    let host = element('x-a') as Element;
    for (let level = 0; level < depth; level++) {
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>Keir Starmer met nobody.</p><x-a></x-a>';
      roots.push(root);
      host = root.lastElementChild as Element;
    }
    const hosts = [element('x-a'), ...roots.map((root) => root.lastElementChild as Element)];
    below = new Map<Node, Element>(
      [document, ...roots].map((tree, level) => [tree, hosts[level] as Element]),
    );
    below.set(roots.at(-1) as ShadowRoot, roots.at(-1)?.firstElementChild as Element);
    return roots;
  }
  const innermost = (roots: readonly ShadowRoot[]) => {
    const named: (readonly ShadowRoot[])[] = [];
    const text = roots.at(-1)?.querySelector('p')?.firstChild as Text;
    told = (given) => {
      named.push(given);
      return given.includes(roots.at(-1) as ShadowRoot) ? text : document.body;
    };
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, 12);
    range.getClientRects = () => [LINE] as unknown as DOMRectList;
    const mention = { block: 1, start: 0, kind: 'name' } as Mention;
    const mark = { id: '1:0', mention, range };
    marks.add(mark);
    return { mark, named };
  };

  it.each([1, 2, 5])('is found, %i deep', (depth) => {
    const roots = rootsWithin(depth);
    const { mark, named } = innermost(roots);
    expect(markAt(document, marks, ...IN, (one) => one.shadowRoot)).toBe(mark);
    expect(named).toEqual([[], roots]);
  });

  it('is none where roots stay shut, or where there are more within each other than are gone into', () => {
    const roots = rootsWithin(40);
    const { named } = innermost(roots);
    expect(markAt(document, marks, ...IN)).toBeNull();
    expect(markAt(document, marks, ...IN, () => null)).toBeNull();
    expect(markAt(document, marks, ...IN, (one) => one.shadowRoot)).toBeNull();
    expect(named.at(-1)).toHaveLength(20);
  });

  it('is not looked for where the page’s own text is under the point', () => {
    writeBody('<p>Keir Starmer met nobody.</p>');
    const mark = addMark('Keir Starmer');
    caret = nodeWith('Keir');
    const open = vi.fn(() => null);
    expect(markAt(document, marks, ...IN, open)).toBe(mark);
    expect(open).not.toHaveBeenCalled();
  });
});
