import { describe, expect, it } from 'vitest';
import {
  articleSign,
  isAnotherArticle,
  isSameSign,
} from '../../../utils/page/reading/article-sign';
import { articleInside } from '../../support/article-inside';
import { type LivePage, livePage } from '../../support/live-page';

const HTML = `<!doctype html><html lang="en">${articleInside({
  day: '2024-09-26',
  headline: 'Talks end without a deal',
  opening: 'Sir Keir Starmer came.',
})}</html>`;

const one = (page: LivePage, selector: string): Element => {
  const found = page.document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

const heading = ({ document }: LivePage): Element => {
  const made = document.createElement('h1');
  made.textContent = 'Talks';
  return made;
};

type Change = (page: LivePage) => void;

const ANOTHER_ARTICLE: readonly (readonly [string, Change])[] = [
  ['address', (page) => page.push('/other')],
  ['query', (page) => page.push('/?id=2')],
  [
    'headline',
    (page) => {
      one(page, 'h1').textContent = 'Talks go on';
    },
  ],
  [
    'headline within its node',
    (page) => {
      (one(page, 'h1').firstChild as Text).data = 'On';
    },
  ],
  ['lack of a headline', (page) => one(page, 'h1').remove()],
  ['headline before it', (page) => one(page, 'article').prepend(heading(page))],
];

const OTHER_DATA: readonly (readonly [string, Change])[] = [
  [
    'title',
    (page) => {
      page.document.title = 'Talks go on';
    },
  ],
  ['language', (page) => page.document.documentElement.setAttribute('lang', 'de')],
  ['meta', (page) => one(page, 'meta[property]').setAttribute('content', '2018-03-01')],
  [
    'JSON-LD',
    (page) => {
      one(page, 'script').textContent = '{"datePublished":"2018-03-01"}';
    },
  ],
  ['time', (page) => one(page, 'time').setAttribute('datetime', '2018-03-01')],
  ['lack of a time', (page) => one(page, 'time').remove()],
  [
    'canonical link',
    (page) => {
      const link = page.document.createElement('link');
      link.rel = 'canonical';
      link.href = 'https://news.example/other';
      page.document.head.append(link);
    },
  ],
];

const NOTHING: readonly (readonly [string, Change])[] = [
  ['fragment', (page) => page.push('#comments')],
  [
    'words of a time that has its day in markup',
    (page) => {
      one(page, 'time').textContent = 'now';
    },
  ],
  ['paragraph', (page) => one(page, 'article').append('More.')],
  ['script', (page) => page.document.body.append(page.document.createElement('script'))],
];

const changes = (change: Change) => {
  const page = livePage(HTML);
  const before = articleSign(page.document);
  change(page);
  const now = articleSign(page.document);
  return { isAnother: isAnotherArticle(before, now), isSame: isSameSign(before, now) };
};

describe('the sign of an article', () => {
  it.each(ANOTHER_ARTICLE)('tells another by its %s', (_, change) => {
    expect(changes(change)).toEqual({ isAnother: true, isSame: false });
  });

  it.each(OTHER_DATA)('tells other data by the %s', (_, change) => {
    expect(changes(change)).toEqual({ isAnother: false, isSame: false });
  });

  it.each(NOTHING)('does not mind another %s', (_, change) => {
    expect(changes(change)).toEqual({ isAnother: false, isSame: true });
  });

  it('can be read of a page without a body', () => {
    const page = livePage(HTML);
    page.document.documentElement.remove();
    expect(articleSign(page.document)).toEqual({ article: 'https://news.example/', data: '' });
  });
});
