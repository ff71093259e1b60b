import { describe, expect, it } from 'vitest';
import { shadowRootsIn } from '../../utils/article/article-root/shadow-roots-in';
import type { OpenShadowRoot } from '../../utils/article/blocks/flat-children';
import { shadowRootOf } from '../../utils/article/dom/read-node';
import { readArticle } from '../../utils/article/read-article';
import type { Asked } from '../../utils/asked';
import { documentOf } from './pages';

const TEXT =
  'The clerk in Westford weighed the Tuesday post twice and wrote the sum on a card, and by noon the ' +
  'board had moved on.';
const paragraphs = (...starts: readonly string[]) =>
  starts.map((start) => `<p>${start} ${TEXT}</p>`).join('');

/** Puts HTML into a shadow root of the first element that a selector fits. */
function host(at: Document | ShadowRoot, selector: string, html: string): ShadowRoot {
  const root = (at.querySelector(selector) as Element).attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

function reading(document: Document, asked: Asked = 'every', openShadow?: OpenShadowRoot) {
  const starts: string[] = [];
  const steps = readArticle(document, { asked, ...(openShadow && { openShadow }) });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { why: value.why, starts };
    if (value !== null) starts.push(value.text.replace(TEXT, '').trim());
  }
}

describe('an article in shadow roots', () => {
  it('is found where no text stands outside them, with the parts in the order that is seen', () => {
    const document = documentOf('<body><x-app><h1>Slotted</h1></x-app><p>Imprint</p>');
    const app = host(
      document,
      'x-app',
      `<main><slot></slot><div>${paragraphs('One', 'Two', 'Three')}</div><x-more></x-more></main>`,
    );
    host(app, 'x-more', paragraphs('Four', 'Five'));
    expect(reading(document, 'every', shadowRootOf)).toEqual({
      why: 'text',
      starts: ['Slotted', 'One', 'Two', 'Three', 'Four', 'Five'],
    });
    expect(reading(document)).toEqual({ why: 'no-text', starts: [] });
  });

  it('is not looked for where the page has running text of its own', () => {
    const document = documentOf(
      `<body><article>${paragraphs('One', 'Two', 'Three')}<x-quote></x-quote></article><x-app></x-app>`,
    );
    host(document, 'x-quote', paragraphs('Quoted'));
    host(document, 'x-app', paragraphs('Elsewhere', 'And', 'More'));
    const asked: string[] = [];
    const open: OpenShadowRoot = (element) => {
      asked.push(element.localName);
      return shadowRootOf(element);
    };
    expect(reading(document, 'every', open).starts).toEqual(['One', 'Two', 'Three', 'Quoted']);
    expect(asked).not.toContain('x-app');
  });

  it('parts elements of the page’s own as blocks where they stand in one', () => {
    const document = documentOf('<body><main><x-app></x-app></main>');
    const app = host(document, 'x-app', '<x-part></x-part><x-part class="b"></x-part>');
    host(app, 'x-part', 'Starmer');
    host(app, 'x-part.b', 'Trump');
    expect(reading(document, 'once', shadowRootOf).starts).toEqual(['Starmer', 'Trump']);
  });

  it.each<[what: string, inside: string, why: string]>([
    ['a login', '<input type="password"><p>Give your word, and wait for the letter.</p>', 'form'],
    [
      'a mailbox',
      `<div role="grid">${'<div role="row"></div>'.repeat(12)}</div>${paragraphs('a', 'b', 'c')}`,
      'program',
    ],
    ['an editor', `<div contenteditable>${paragraphs('a', 'b', 'c')}</div>`, 'editor'],
  ])('is none where they hold %s', (_, inside, why) => {
    const document = documentOf('<body><x-app></x-app>');
    host(document, 'x-app', inside);
    expect(reading(document, 'every', shadowRootOf)).toEqual({ why, starts: [] });
  });

  it('is looked for in a bounded number of elements, however they are nested', () => {
    const document = documentOf('<body><x-app></x-app>');
    let roots = 0;
    let deepest = document.querySelector('x-app') as Element;
    const nest: OpenShadowRoot = (element) => {
      if (element !== deepest) return null;
      roots += 1;
      const root = element.attachShadow({ mode: 'open' });
      root.innerHTML = `${'<b></b>'.repeat(50)}<x-app></x-app>`;
      deepest = root.lastElementChild as Element;
      return root;
    };
    const most = 600;
    const steps = shadowRootsIn(document.body, nest, most);
    let found = steps.next();
    while (!found.done) found = steps.next();
    expect(found.value).toHaveLength(roots);
    expect(roots).toBe(Math.ceil(most / 51));
  });
});
