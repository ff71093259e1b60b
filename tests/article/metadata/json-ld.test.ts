import { describe, expect, it } from 'vitest';
import { chooseArticleNode } from '../../../utils/article/metadata/choose-article-node';
import { jsonLdNodes, ownText, parseJsonLd } from '../../../utils/article/metadata/json-ld';
import { addressKey } from '../../../utils/article/metadata/page-head';

const HERE = new Set([addressKey('https://www.example.org/a/story/?ref=1')]);

/** The day that the chosen object gives. */
function dayOf(...scripts: unknown[]): string | null {
  const node = chooseArticleNode(jsonLdNodes(scripts), HERE);
  return node === null ? null : ownText(node.node, 'datePublished');
}

describe('parseJsonLd', () => {
  it.each([
    ['{"a": 1}', { a: 1 }],
    [' \n{"a": 1};\n', { a: 1 }],
    ['<!-- {"a": 1} -->', { a: 1 }],
    ['//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
    ['{"a": "one\ntwo"}', { a: 'one two' }],
    ['{"a": 1', null],
    ['', null],
    ['undefined', null],
  ])('%j is %j', (text, expected) => {
    expect(parseJsonLd(text)).toEqual(expected);
  });
});

describe('chooseArticleNode', () => {
  it.each<[string, string | null, unknown[]]>([
    ['an article', '1', [{ '@type': 'NewsArticle', datePublished: '1' }]],
    [
      'a blog post in a graph',
      '1',
      [{ '@graph': [{ '@type': 'WebSite' }, { '@type': ['BlogPosting'], datePublished: '1' }] }],
    ],
    [
      'an article in lists of lists',
      '1',
      [[[{ '@type': 'http://schema.org/Article', datePublished: '1' }]]],
    ],
    [
      'the article of a page',
      '1',
      [{ '@type': 'WebPage', mainEntity: { '@type': 'Article', datePublished: '1' } }],
    ],
    ['a page, where there is no article', '1', [{ '@type': 'WebPage', datePublished: '1' }]],
    [
      'the article before its page',
      '2',
      [
        { '@type': 'WebPage', datePublished: '1' },
        { '@type': 'Article', datePublished: '2' },
      ],
    ],
    [
      'the one at this address',
      '2',
      [
        { '@type': 'NewsArticle', url: 'https://example.org/other', datePublished: '1' },
        { '@type': 'NewsArticle', url: 'http://example.org/a/story', datePublished: '2' },
      ],
    ],
    [
      'the one with a date',
      '2',
      [
        { '@type': 'NewsArticle', url: 'https://example.org/a/story' },
        { '@type': 'NewsArticle', datePublished: '2' },
      ],
    ],
    [
      'no firm, picture, comment, event or product',
      null,
      [
        { '@type': 'Organization', datePublished: '1' },
        { '@type': 'ImageObject', datePublished: '1' },
        { '@type': 'Comment', datePublished: '1' },
        { '@type': 'Event', datePublished: '1' },
        { '@type': 'JobPosting', datePublished: '1' },
      ],
    ],
    [
      'no story that is only mentioned',
      null,
      [{ '@type': 'WebSite', hasPart: [{ '@type': 'Article', datePublished: '1' }] }],
    ],
    ['nothing inherited', null, [Object.create({ '@type': 'NewsArticle', datePublished: '1' })]],
    ['nothing that is no object', null, [null, 1, 'x', true, [null]]],
  ])('takes %s', (_, expected, scripts) => {
    expect(dayOf(...scripts)).toBe(expected);
  });

  it('is not harmed by __proto__', () => {
    const parsed = parseJsonLd('{"__proto__": {"@type": "NewsArticle", "datePublished": "1"}}');
    expect(dayOf(parsed)).toBeNull();
    expect(({} as Record<string, unknown>).datePublished).toBeUndefined();
  });

  it('looks at a bounded number of objects, at a bounded depth', () => {
    let deep: unknown = { '@type': 'NewsArticle', datePublished: '1' };
    for (let depth = 0; depth < 5000; depth++) deep = { '@graph': deep };
    expect(dayOf(deep)).toBeNull();
    expect(jsonLdNodes([Array.from({ length: 100_000 }, () => ({}))]).length).toBeLessThan(5000);
  });
});
