import { describe, expect, it } from 'vitest';
import type { DateEvidence } from '../../../utils/article/dates/date-evidence';
import { rankDays } from '../../../utils/article/dates/rank-days';

const TODAY = '2024-10-01';
const NONE: ReadonlySet<string> = new Set();
const json = (day: string, isUtc = false): DateEvidence => ({
  day,
  from: 'json-ld',
  trust: 0.9,
  isUtc,
});
const meta = (day: string, isUtc = false): DateEvidence => ({
  day,
  from: 'meta',
  trust: 0.9,
  isUtc,
});
const byline = (day: string): DateEvidence => ({ day, from: 'byline', trust: 0.65 });
const url = (day: string): DateEvidence => ({ day, from: 'url', trust: 0.8 });

describe('rankDays', () => {
  it('gives nothing for nothing', () => {
    expect(rankDays([], NONE, TODAY)).toEqual({
      published: null,
      publishedFrom: null,
      confidence: 0,
    });
  });

  it('is surer where places agree, less sure where they do not', () => {
    const alone = rankDays([json('2024-09-26')], NONE, TODAY);
    const agreed = rankDays([json('2024-09-26'), byline('2024-09-26')], NONE, TODAY);
    const against = rankDays([json('2024-09-26'), byline('2024-09-10')], NONE, TODAY);
    expect(agreed.confidence).toBeGreaterThan(alone.confidence);
    expect(against.confidence).toBeLessThan(alone.confidence);
    expect(against.published).toBe('2024-09-26');
  });

  it('counts a kind of place once', () => {
    const one = rankDays([url('2024-09-26')], NONE, TODAY);
    expect(rankDays([url('2024-09-26'), url('2024-09-26')], NONE, TODAY)).toEqual(one);
  });

  it('lets two places outweigh one', () => {
    const found = rankDays(
      [meta('2024-09-26'), byline('2024-09-20'), url('2024-09-20')],
      NONE,
      TODAY,
    );
    expect(found).toMatchObject({ published: '2024-09-20', publishedFrom: 'url' });
  });

  it('does not depend on the order of the evidence', () => {
    const evidence = [
      meta('2024-09-26'),
      byline('2024-09-20'),
      json('2024-09-26'),
      url('2024-09-20'),
    ];
    expect(rankDays([...evidence].reverse(), NONE, TODAY)).toEqual(rankDays(evidence, NONE, TODAY));
  });

  it('takes the day the page shows for a time in UTC', () => {
    const evidence = [json('2024-09-27', true), meta('2024-09-27', true), byline('2024-09-26')];
    expect(rankDays(evidence, NONE, TODAY).published).toBe('2024-09-26');
    expect(rankDays(evidence.slice(0, 2), NONE, TODAY).published).toBe('2024-09-27');
    expect(rankDays([json('2024-09-27'), byline('2024-09-26')], NONE, TODAY).published).toBe(
      '2024-09-27',
    );
  });

  it('sees through a day of change given as that of publication', () => {
    const evidence = [json('2024-09-20'), meta('2024-09-25'), byline('2024-09-25')];
    expect(rankDays(evidence, new Set(['2024-09-25']), TODAY).published).toBe('2024-09-20');
    expect(rankDays([meta('2024-09-25')], new Set(['2024-09-25']), TODAY).published).toBe(
      '2024-09-25',
    );
  });

  it('takes a day of change for that of publication where only the eve says otherwise', () => {
    const evidence = [json('2024-09-25'), meta('2024-09-25'), url('2024-09-24')];
    expect(rankDays(evidence, new Set(['2024-09-25']), TODAY).published).toBe('2024-09-25');
  });

  it('is less sure of a page that is kept up to date', () => {
    const evidence = [json('2023-09-20'), meta('2023-09-20'), byline('2023-09-20')];
    const sureness = (changed: string) => rankDays(evidence, new Set([changed]), TODAY).confidence;
    expect(sureness('2023-09-25')).toBe(0.98);
    expect(sureness('2024-03-01')).toBe(0.93);
    expect(rankDays(evidence, new Set(['2024-03-01']), TODAY).published).toBe('2023-09-20');
  });

  it('leaves out the future, but not tomorrow: it is tomorrow somewhere', () => {
    expect(rankDays([meta('2024-10-02')], NONE, TODAY).published).toBe('2024-10-02');
    expect(rankDays([meta('2024-10-03')], NONE, TODAY).published).toBeNull();
    expect(rankDays([meta('2031-01-01'), url('2024-09-26')], NONE, TODAY).published).toBe(
      '2024-09-26',
    );
  });

  it('gives no guesses', () => {
    expect(rankDays([{ ...byline('2024-09-26'), trust: 0.2 }], NONE, TODAY).published).toBeNull();
  });
});
