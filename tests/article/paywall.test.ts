import { describe, expect, it } from 'vitest';
import { isPaywalled } from '../../utils/article/paywall';
import { readArticle } from '../../utils/article/read-article';
import { text } from './decision/pages-of-all-kinds';
import { documentOf } from './pages';

const json = (value: string) => `<script type="application/ld+json">${value}</script>`;

/** A page whose text goes on in a part that its style hides. */
const page = (head: string, part: string) =>
  documentOf(
    `<head>${head}</head><main><article><h1>A lamp</h1>${text(3)}<div class="${part}" data-unseen><p>Bo Ek paid for the lamp.</p></div></article></main>`,
  );

function read(document: Document): string {
  const isShown = (element: Element) => !element.hasAttribute('data-unseen');
  const blocks = [...readArticle(document, { isShown })];
  return blocks.map((block) => block?.text ?? '').join(' ');
}

const NOT_FREE = json('{"@type":"NewsArticle","isAccessibleForFree":false}');

describe('a page with a paywall', () => {
  it.each([
    [NOT_FREE, 'rest'],
    [json('{"isAccessibleForFree" : "False"}'), 'rest'],
    ['', 'c-Paywall__body'],
    ['', 'subscriber-only'],
  ])('is read as far as it is seen: %s %s', (head, part) => {
    const document = page(head, part);
    expect(isPaywalled(document)).toBe(true);
    expect(read(document)).toContain('Anna Lindqvist');
    expect(read(document)).not.toContain('Bo Ek');
  });

  it.each([
    [json('{"isAccessibleForFree":true}'), 'rest'],
    ['<script>var x = {"isAccessibleForFree":false}</script>', 'rest'],
    ['', 'wall'],
  ])('is not one that says nothing of it, where what is folded up is read: %s %s', (head, part) => {
    const document = page(head, part);
    expect(isPaywalled(document)).toBe(false);
    expect(read(document)).toContain('Bo Ek');
  });
});
