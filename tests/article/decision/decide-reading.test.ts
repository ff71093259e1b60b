import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../utils/article/read-article';
import type { Asked } from '../../../utils/asked';
import { documentOf } from '../pages';
import { htmlOf, OTHER_PAGES, type PageOfAKind, PUBLISHED_PAGES, text } from './pages-of-all-kinds';

/** What is decided of a page, and the text that is read. */
function reading(page: PageOfAKind, asked: Asked, document = documentOf(htmlOf(page))) {
  const blocks: string[] = [];
  const steps = readArticle(document, { url: page.url, asked });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { decision: value, blocks };
    if (value !== null) blocks.push(value.text);
  }
}

const EVERYBODY: readonly Asked[] = ['named', 'once', 'site', 'every'];
const published: readonly (readonly [string, PageOfAKind])[] = Object.entries(PUBLISHED_PAGES);
const others: readonly (readonly [string, PageOfAKind & { why: string }])[] =
  Object.entries(OTHER_PAGES);

describe('deciding whether a page is read', () => {
  it.each(published)('%s is read, whoever asked', (_, page) => {
    for (const asked of EVERYBODY) {
      const { decision, blocks } = reading(page, asked);
      expect([asked, decision.isRead]).toEqual([asked, true]);
      expect(blocks.join(' ')).toContain('Anna Lindqvist');
    }
  });

  it.each(others)('%s is left alone where every site is read', (_, page) => {
    expect(reading(page, 'every')).toEqual({
      decision: { isRead: false, why: page.why },
      blocks: [],
    });
  });

  it.each(others.filter(([, { why }]) => why !== 'editor'))(
    '%s is read where the reader asked for this page',
    (_, page) => {
      expect(reading(page, 'once').decision).toEqual({ isRead: true, why: 'asked' });
    },
  );

  it.each(others.filter(([, { why }]) => why === 'editor'))(
    '%s is left alone whoever asks',
    (_, page) => {
      for (const asked of EVERYBODY) expect(reading(page, asked).blocks).toEqual([]);
    },
  );

  it.each<[keyof typeof OTHER_PAGES, string]>([
    ['a mailbox', 'program'],
    ['a sheet of figures', 'program'],
    ['a calendar', 'program'],
  ])('%s is left alone also on a site that is read', (name, why) => {
    for (const asked of ['named', 'site'] as const) {
      expect(reading(OTHER_PAGES[name], asked).decision).toEqual({ isRead: false, why });
    }
  });

  it('leaves alone a login on a site that is read', () => {
    const body = '<main><h1>Log in</h1><input><input type="password"></main>';
    const page = { url: 'https://harbour.example/members', body };
    expect(reading(page, 'named').decision).toEqual({ isRead: false, why: 'form' });
  });

  it('leaves alone a page that is switched to be written on', () => {
    const page = PUBLISHED_PAGES['an article'];
    const document = documentOf(htmlOf(page));
    // jsdom has no designMode; a browser's is a property of the document's prototype.
    let mode = 'off';
    Object.defineProperty(Object.getPrototypeOf(document), 'designMode', { get: () => mode });
    expect(reading(page, 'once', document).decision.isRead).toBe(true);
    mode = 'on';
    const { blocks } = reading(page, 'once', document);
    mode = 'off';
    expect(blocks).toEqual([]);
  });

  it.each([
    ['a field', '<textarea>Bo Ek</textarea><input value="Bo Ek">'],
    ['an editor', '<div contenteditable>Bo Ek</div>'],
    [
      'an editor with a part that is none',
      '<div contenteditable><p contenteditable="false">Bo Ek</p></div>',
    ],
    ['plain text to write on', '<div contenteditable="plaintext-only"><h1>Bo Ek</h1></div>'],
    ['a box for text by its role', '<div role="textbox"><h1>Bo Ek</h1></div>'],
    [
      'code',
      '<p>So <code>Bo Ek</code> and <kbd>Bo Ek</kbd>, <samp>Bo Ek</samp>.</p><pre>Bo Ek</pre>',
    ],
    ['lines of an editor of code', '<div class="cm-editor"><div>Bo Ek</div></div>'],
    ['a view of code', '<div class="code hljs javascript">Bo Ek</div>'],
  ])('never reads %s within an article', (_, inside) => {
    const body = `<main><article><h1>A lamp</h1>${text(4)}${inside}${text(2)}</article></main>`;
    for (const asked of EVERYBODY) {
      const { blocks } = reading({ ...PUBLISHED_PAGES['an article'], body }, asked);
      expect(blocks.join(' ')).toContain('Anna Lindqvist');
      expect(blocks.join(' ')).not.toContain('Bo Ek');
    }
  });
});
