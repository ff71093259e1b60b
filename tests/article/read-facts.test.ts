import { describe, expect, it } from 'vitest';
import type { ArticleFacts } from '../../utils/article/article-facts';
import { readFacts } from '../../utils/article/read-facts';
import { documentOf } from './pages';

const URL_HERE = 'https://example.org/politics/story';
const TEXT =
  `<p>${'Sir Keir Starmer met Mr Trump and they talked at length. '.repeat(3)}</p>`.repeat(3);

function factsOf(head: string, body = ''): ArticleFacts {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body><nav><time datetime="2001-01-01"></time></nav><article><h1>Talks end without a deal</h1>${body}${TEXT}</article>`;
  return readFacts(documentOf(html), URL_HERE, '2025-01-15');
}

describe('the day of publication', () => {
  it.each<[string, string, string, Partial<ArticleFacts>]>([
    [
      'article:published_time',
      '<meta property="article:published_time" content="2024-09-26T10:00:00Z">',
      '',
      { published: '2024-09-26', publishedFrom: 'meta' },
    ],
    [
      'a meta element by name',
      '<meta name="DC.date.issued" content="2024-09-26">',
      '',
      { published: '2024-09-26', publishedFrom: 'meta' },
    ],
    [
      'a meta element by itemprop',
      '<meta itemprop="datePublished" content="2024-09-26">',
      '',
      { published: '2024-09-26', publishedFrom: 'meta' },
    ],
    [
      'microdata',
      '',
      '<span itemprop="datePublished" content="2024-09-26">Thursday</span>',
      { published: '2024-09-26', publishedFrom: 'microdata' },
    ],
    [
      'a time element',
      '',
      '<time datetime="2024-09-26T10:00">Thursday</time>',
      { published: '2024-09-26', publishedFrom: 'time' },
    ],
    [
      'the text of a time element',
      '',
      '<time>26 September 2024</time>',
      { published: '2024-09-26', publishedFrom: 'time' },
    ],
    [
      'words by the headline',
      '',
      '<div>By A. Writer</div><div>Thursday 26 September 2024 10.15 BST</div>',
      { published: '2024-09-26', publishedFrom: 'byline' },
    ],
    [
      'words with a label, and those of a change',
      '',
      '<p class="meta">Updated 27 September 2024 · Published 26 September 2024</p>',
      { published: '2024-09-26', publishedFrom: 'byline' },
    ],
    [
      'no day of change',
      '<meta property="article:modified_time" content="2024-09-26">',
      '<time itemprop="dateModified" datetime="2024-09-26"></time><div>Last updated: 26 September 2024</div>',
      { published: null, publishedFrom: null, confidence: 0 },
    ],
    [
      'no day of another story',
      '',
      '<aside><time datetime="2024-09-26"></time></aside><div class="related-stories"><time datetime="2024-09-26"></time></div>',
      { published: null },
    ],
    [
      'no day of a comment',
      '',
      '<section id="comments"><article class="comment"><time datetime="2024-09-26"></time></article></section>',
      { published: null },
    ],
    ['no copyright line', '', '<p>© 26 September 2024</p>', { published: null }],
    [
      'no day within a sentence of the text',
      '',
      `<p>${'It had begun, as these things do, on the 26 September 2014, with a letter that nobody answered and that everybody read. '.repeat(2)}</p>`,
      { published: null },
    ],
    [
      'no day that does not exist',
      '<meta property="article:published_time" content="2024-02-31">',
      '',
      { published: null },
    ],
    [
      'no day to come',
      '<meta property="article:published_time" content="2027-02-01">',
      '',
      { published: null },
    ],
    [
      'malformed data left alone',
      '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2020-01-01",}</script>',
      '<time datetime="2024-09-26"></time>',
      { published: '2024-09-26', publishedFrom: 'time' },
    ],
  ])('is read from: %s', (_, head, body, expected) => {
    expect(factsOf(head, body)).toMatchObject(expected);
  });

  it('is surer the more places agree', () => {
    const meta = '<meta property="article:published_time" content="2024-09-26T10:00:00+01:00">';
    const alone = factsOf(meta).confidence;
    expect(factsOf(meta, '<time datetime="2024-09-26"></time>').confidence).toBeGreaterThan(alone);
    expect(factsOf(meta, '<time datetime="2019-03-01"></time>').confidence).toBeLessThan(alone);
  });
});

describe('readFacts', () => {
  it.each(['image/svg+xml', 'application/xml', 'application/xhtml+xml'] as const)(
    'takes a %s document',
    (type) => {
      const { DOMParser } = documentOf('').defaultView as unknown as typeof globalThis;
      const document = new DOMParser().parseFromString(
        '<svg xmlns="http://www.w3.org/2000/svg"><title>One</title></svg>',
        type,
      );
      expect(readFacts(document, 'https://example.org/2024/09/26/a.svg')).toMatchObject({
        published: '2024-09-26',
        isArticle: false,
      });
    },
  );

  it('takes a page without a body, and one without anything', () => {
    const document = documentOf('<title>One</title>');
    document.body.remove();
    expect(readFacts(document, '')).toMatchObject({
      title: 'One',
      published: null,
      isArticle: false,
    });
    document.documentElement.remove();
    expect(readFacts(document, '')).toMatchObject({ title: '', language: null });
  });

  it('gives the page’s own address where none is known', () => {
    const document = documentOf('<link rel="canonical" href="https://example.org/2024/09/26/x/">');
    expect(readFacts(document, '')).toMatchObject({
      url: 'https://example.org/2024/09/26/x/',
      published: '2024-09-26',
    });
    expect(readFacts(document, URL_HERE).url).toBe(URL_HERE);
  });
});
