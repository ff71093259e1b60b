import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/article/read-facts';
import { text } from './decision/pages-of-all-kinds';
import { documentOf } from './pages';

const DAY = '<meta property="article:published_time" content="2024-09-26">';
const TODAY = '2025-01-15';
const stories = (count: number, standfirst: string) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<li><h3><a href="/${at}">Anna Lindqvist opens the long lock number ${at}</a></h3>${standfirst}</li>`,
  ).join('');
const page = (body: string, head = DAY) => documentOf(`<head>${head}</head><main>${body}</main>`);

describe('a list of stories', () => {
  it.each([
    ['a home page', 'https://harbour.example/', 3],
    ['a home page in a language', 'https://harbour.example/en-gb/', 3],
    ['a section page', 'https://harbour.example/politics/', 8],
    ['results of a search, few as they are', 'https://harbour.example/search?q=lock', 1],
    ['results of a search on the site’s root', 'https://harbour.example/?q=lock', 1],
  ])('has no day of its own: %s', (_, url, count) => {
    const reading = readPage(page(`<ul>${stories(count, '')}</ul>`), url, TODAY);
    expect(reading).toMatchObject({ published: null, isArticle: false });
  });

  it.each([
    ['an article', DAY, `<h1>A lamp</h1>${text(4)}<ul>${stories(9, '')}</ul>`],
    [
      'a film',
      `${DAY}<meta property="og:type" content="video.other">`,
      `<ul>${stories(9, '')}</ul>`,
    ],
    ['a short page', DAY, `<h1>A lamp</h1>${text(1)}<ul>${stories(2, '')}</ul>`],
  ])('is not one that has a day: %s', (_, head, body) => {
    const reading = readPage(page(body, head), 'https://harbour.example/lamp', TODAY);
    expect(reading.published).toBe('2024-09-26');
  });

  it('is read where a headline heads a text, and nowhere else', () => {
    const said = '<p>She came by boat, and left by train.</p>';
    const body = `<ul>${stories(6, said)}</ul><ol>${stories(6, '')}</ol>`;
    const { blocks } = readPage(page(body), 'https://harbour.example/', TODAY);
    expect(blocks).toHaveLength(12);
    expect(blocks.slice(0, 2)).toEqual([
      'Anna Lindqvist opens the long lock number 0',
      'She came by boat, and left by train.',
    ]);
  });

  it('is read where the whole story is a link', () => {
    const story = (at: number) =>
      `<li><a href="/${at}"><h3>Anna Lindqvist opens lock ${at}</h3><p>She came by boat, and left by train.</p></a></li>`;
    const body = `<ul>${[1, 2, 3, 4, 5].map(story).join('')}</ul>`;
    expect(readPage(page(body), 'https://harbour.example/', TODAY).blocks).toHaveLength(10);
  });
});
