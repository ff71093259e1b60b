import { describe, expect, it } from 'vitest';
import { readingPage } from '../../utils/article/reading-page';
import { toEnd } from '../../utils/article/steps';
import { parseWrittenDates } from '../../utils/messaging/parse-dates';
import { documentOf } from '../article/pages';
import { articleInside } from '../support/article-inside';

const DAY = '2024-09-26';
const PAGE = articleInside({ day: DAY, headline: 'Talks end', opening: 'Posted on 26 Sept 2024.' });
const { written: good } = toEnd(readingPage(documentOf(PAGE), 'https://news.example/old'));

const bad: readonly [what: string, args: unknown, path: string | undefined][] = [
  ['nothing', undefined, undefined],
  ['lines that are no list', { ...good, lines: {} }, 'lines'],
  ['a line of nowhere', { ...good, lines: [{ text: '', zone: 'x', names: '' }] }, 'lines.0.zone'],
  ['a day of change that is no text', { ...good, modified: [1] }, 'modified.0'],
  ['more trust than there is', { ...good, data: { text: DAY, trust: 2 } }, 'data.trust'],
  ['a text beyond all bounds', { ...good, addresses: ['x'.repeat(5_000)] }, 'addresses.0'],
  ['more than any page has', { ...good, modified: Array(5_000).fill('') }, 'modified'],
];

describe('parseWrittenDates', () => {
  it('takes what a page writes, as it comes over the wire', () => {
    expect(good).toMatchObject({ data: { text: DAY }, marked: [{ written: DAY }] });
    expect(good?.lines.map(({ text }) => text)).toEqual(['Posted on 26 Sept 2024.']);
    const wire = JSON.parse(JSON.stringify(good));
    expect(parseWrittenDates(wire)).toEqual({ ok: true, value: good });
  });

  it.each(bad)('refuses %s', (_what, args, path) => {
    const result = parseWrittenDates(args);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.path).toBe(path);
  });
});
