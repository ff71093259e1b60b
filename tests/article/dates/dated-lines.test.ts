import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { MAX_DATED_LINES } from '../../../utils/article/constants';
import { datedLines } from '../../../utils/article/dates/dated-lines';
import { labelOfDate } from '../../../utils/article/dates/label-of-date';

function linesOf(body: string): { text: string; zone: string }[] {
  const { document } = new JSDOM(`<body><h1>Bells</h1>${body}</body>`).window;
  return datedLines(document, document.querySelector('h1')).map(({ text, zone }) => ({
    text,
    zone,
  }));
}

describe('lines that may hold the date', () => {
  it.each<[what: string, body: string, texts: string[]]>([
    ['a line with digits', '<p>3 May 2024</p>', ['3 May 2024']],
    ['one whose digits stand after a child', '<p>Bells <b>rang</b> 2024</p>', ['Bells rang 2024']],
    ['none without digits', '<p>May</p><p>Monday</p>', []],
    ['none in a script', '<script>let day = 2024;</script><p>Bells</p>', []],
    ['one line for an element', '<p>3 May<br>2024</p>', ['3 May 2024']],
    ['no long link', `<a href="/"> ${'long words '.repeat(5)} 2024</a>`, []],
  ])('%s', (_what, body, texts) => {
    expect(linesOf(body).map(({ text }) => text)).toEqual(texts);
  });

  it('stop at a number, for a page with more is a list', () => {
    const many = Array.from({ length: 500 }, (_, at) => `<p>Item ${at}</p>`).join('');
    expect(linesOf(many)).toHaveLength(MAX_DATED_LINES);
  });
});

describe('the label before a date', () => {
  it.each([
    ['PUBLISHED', 'published'],
    ['Veröffentlicht am', 'published'],
    ['ОПУБЛИКОВАНО', 'published'],
    ['LAST UPDATED', 'updated'],
    ['Güncellenme', 'updated'],
    ['Updated 2 May, published', 'published'],
    ['Published, then updated', 'updated'],
    ['COPYRIGHT', 'other'],
    ['Tuesday', 'none'],
  ])('%s: %s', (before, label) => {
    expect(labelOfDate(before)).toBe(label);
  });
});
