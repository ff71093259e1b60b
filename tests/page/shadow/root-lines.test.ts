// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import LINES from '../../../utils/page/marks/mark-lines.css?inline';
import { createRootLines } from '../../../utils/page/shadow/root-lines';
import { writeBody } from '../page-of';

/** What jsdom has not: sheets of scripts. */
class Sheet {
  css = '';
  replaceSync(css: string): void {
    this.css = css;
  }
}
let asked: (string | null | undefined)[];
let style: string;
let over: AbortController;

beforeEach(() => {
  asked = [];
  style = 'solid';
  over = new AbortController();
  Object.assign(document.defaultView as object, { CSSStyleSheet: Sheet });
  vi.stubGlobal('getComputedStyle', (_: Element, pseudo?: string | null) => {
    asked.push(pseudo);
    return { textDecorationStyle: style };
  });
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
    configurable: true,
    get(this: ShadowRoot) {
      if (!sheets.has(this)) sheets.set(this, []);
      return sheets.get(this);
    },
  });
  writeBody('<x-a></x-a><x-b></x-b>');
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
});

let sheets = new WeakMap<ShadowRoot, Sheet[]>();
function rootOf(selector: string, html = '<p>text</p>'): ShadowRoot {
  const root = (document.querySelector(selector) as Element).attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}
const sheetsOf = (root: ShadowRoot) => sheets.get(root) ?? [];

describe('the lines of marks in shadow roots', () => {
  it('are drawn by one sheet of ours for all, beside the page’s, until the end', () => {
    const [one, other] = [rootOf('x-a'), rootOf('x-b')];
    const own = new Sheet();
    sheets = new WeakMap([[one, [own]]]);
    const draw = createRootLines(over.signal);
    for (const root of [one, other, one]) draw(root);
    const [ours] = sheetsOf(other);
    expect(sheetsOf(one)).toEqual([own, ours]);
    expect(ours?.css).toBe(LINES);
    expect(asked).toEqual(['::highlight(fact-context-first)']);
    over.abort();
    expect([ours?.css, own.css]).toEqual(['', '']);
  });

  it('are drawn again where the page has set its own sheets', () => {
    const root = rootOf('x-a');
    const draw = createRootLines(over.signal);
    draw(root);
    sheets.set(root, []);
    draw(root);
    expect(sheetsOf(root)).toHaveLength(1);
  });

  it('are left to a browser that hands them down', () => {
    style = 'dotted';
    const root = rootOf('x-a');
    createRootLines(over.signal)(root);
    expect(sheetsOf(root)).toEqual([]);
  });

  it('are asked about once there is an element to ask of', () => {
    const draw = createRootLines(over.signal);
    const [empty, root] = [rootOf('x-a', ''), rootOf('x-b')];
    draw(empty);
    expect([asked, sheetsOf(empty)]).toEqual([[], []]);
    draw(root);
    draw(empty);
    expect([sheetsOf(root), sheetsOf(empty)].map(({ length }) => length)).toEqual([1, 1]);
  });
});
