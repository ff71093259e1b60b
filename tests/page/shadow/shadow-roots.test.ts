// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_ROOTS, MOST_WITHOUT_ROOT } from '../../../utils/page/constants';
import { createShadowRoots, openRoot } from '../../../utils/page/shadow/shadow-roots';
import { writeBody } from '../page-of';

const closed = new WeakMap<Element, ShadowRoot>();
let asked: string[];
const openClosed = (element: Element): ShadowRoot | null => {
  asked.push(element.localName);
  return closed.get(element) ?? null;
};
const at = (selector: string) => document.querySelector(selector) as Element;
function attach(element: Element, mode: ShadowRootMode): ShadowRoot {
  const root = element.attachShadow({ mode });
  if (mode === 'closed') closed.set(element, root);
  return root;
}

function start() {
  const opened: [ShadowRoot, boolean][] = [];
  const roots = createShadowRoots({
    openClosed,
    opened: (root, isNew) => opened.push([root, isNew]),
  });
  return { roots, opened };
}

beforeEach(() => {
  asked = [];
});

describe('a shadow root', () => {
  it.each<[html: string, mode: ShadowRootMode, isOpened: boolean]>([
    ['<x-a></x-a>', 'open', true],
    ['<div>text</div>', 'open', true],
    ['<x-a>text</x-a>', 'closed', true],
    ['<div></div>', 'closed', true],
    ['<span></span>', 'closed', false],
    ['<div>text</div>', 'closed', false],
    ['<fact-context-card></fact-context-card>', 'open', false],
    ['<fact-context-card></fact-context-card>', 'closed', false],
  ])('of %s that is %s is opened: %s', (html, mode, isOpened) => {
    writeBody(html);
    const element = at('body > *');
    const root = attach(element, mode);
    expect(openRoot(element, openClosed)).toBe(isOpened ? root : null);
    expect(openRoot(element)).toBe(isOpened && mode === 'open' ? root : null);
  });

  it('that is open is not asked for as closed, and fields never are', () => {
    writeBody('<x-a></x-a><input type="password"><textarea></textarea><img>');
    attach(at('x-a'), 'open');
    for (const element of document.body.children) openRoot(element, openClosed);
    expect(asked).toEqual([]);
  });

  it('is told of each time it is read, and as new once', () => {
    writeBody('<x-a></x-a>');
    const root = attach(at('x-a'), 'closed');
    const { roots, opened } = start();
    expect([roots.open(at('x-a')), roots.open(at('x-a'))]).toEqual([root, root]);
    expect(opened).toEqual([
      [root, true],
      [root, false],
    ]);
  });

  it('beyond so many is left shut, and those that are known are read on', () => {
    writeBody('<x-a></x-a>'.repeat(MOST_ROOTS + 1));
    const elements = [...document.body.children];
    for (const element of elements) attach(element, 'open');
    const { roots, opened } = start();
    const now = elements.map((element) => roots.open(element));
    expect(now.slice(-2).map((root) => root === null)).toEqual([false, true]);
    expect(opened).toHaveLength(MOST_ROOTS);
    expect(roots.open(elements[0] as Element)).not.toBeNull();
  });
});

describe('a root that comes later', () => {
  it.each<[html: string, mode: ShadowRootMode, isNoticed: boolean]>([
    ['<x-a>not defined yet</x-a>', 'open', true],
    ['<x-a></x-a>', 'closed', true],
    ['<div></div>', 'open', true],
    ['<b></b>', 'open', false],
  ])('to %s, %s, is noticed once: %s', (html, mode, isNoticed) => {
    writeBody(html);
    const { roots } = start();
    const element = at('body > *');
    expect([roots.open(element), roots.haveCome()]).toEqual([null, false]);
    if (element.localName === 'b') return expect(isNoticed).toBe(false);
    attach(element, mode);
    expect([roots.haveCome(), roots.haveCome()]).toEqual([isNoticed, false]);
    return undefined;
  });

  it('is not looked for at an element that is defined and shows what it has, nor at one that has gone', () => {
    customElements.define('x-plain', class extends HTMLElement {});
    writeBody('<x-plain>text</x-plain><x-gone></x-gone>');
    const { roots } = start();
    const [plain, gone] = [at('x-plain'), at('x-gone')];
    roots.open(plain);
    roots.open(gone);
    gone.remove();
    attach(plain, 'open');
    attach(gone, 'open');
    expect(roots.haveCome()).toBe(false);
  });

  it('is looked for at so many elements and no more', () => {
    writeBody('<x-a></x-a>'.repeat(MOST_WITHOUT_ROOT + 5));
    const { roots } = start();
    for (const element of document.body.children) roots.open(element);
    asked = [];
    roots.haveCome();
    expect(asked).toHaveLength(MOST_WITHOUT_ROOT);
  });
});
