import { describe, expect, it } from 'vitest';
import { readArticle } from '../../utils/article/read-article';
import { readingPage } from '../../utils/article/reading-page';
import { toEnd } from '../../utils/article/steps';
import { documentOf } from './pages';

function articleTexts(document: Document): string[] {
  return [...readArticle(document)].flatMap((block) => (block === null ? [] : [block.text]));
}

describe('readArticle', () => {
  it.each([
    [
      'an SVG document',
      '<svg xmlns="http://www.w3.org/2000/svg"><text>One</text></svg>',
      'image/svg+xml',
    ],
    ['an XML document', '<feed><title>One</title></feed>', 'application/xml'],
  ] as const)('gives nothing for %s', (_, source, type) => {
    const { defaultView } = documentOf('');
    const document = new (defaultView as unknown as typeof globalThis).DOMParser().parseFromString(
      source,
      type,
    );
    expect(articleTexts(document)).toEqual([]);
  });

  it('gives nothing for a page without a body', () => {
    const document = documentOf('<p>One</p>');
    document.body.remove();
    expect(articleTexts(document)).toEqual([]);
    document.documentElement.remove();
    expect(articleTexts(document)).toEqual([]);
  });

  it('begins with what is known of the page, unless the article stands there no more', () => {
    const text = `${'The clerk weighed the post and wrote the sum on a card. '.repeat(3)}`;
    const document = documentOf(`<main><p>One. ${text}</p><p>Two. ${text}</p></main><p>Three</p>`);
    const known = toEnd(readingPage(document, ''));
    const main = known.found.root as Element;
    main.after(`Four. ${text}`);
    const openings = () =>
      [...readArticle(document, { known })].flatMap((block) => block?.text.split('.')[0] ?? []);
    expect(openings()).toEqual(['One', 'Two']);
    main.replaceWith(main.firstElementChild as Element);
    expect(openings()).toEqual(['One', 'Four', 'Three']);
  });

  it('reads XHTML', () => {
    const { defaultView } = documentOf('');
    const source =
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><script>x</script><p>Sir <b>Keir</b></p></body></html>';
    const document = new (defaultView as unknown as typeof globalThis).DOMParser().parseFromString(
      source,
      'application/xhtml+xml',
    );
    expect(articleTexts(document)).toEqual(['Sir Keir']);
  });
});
