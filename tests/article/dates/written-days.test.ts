import { describe, expect, it } from 'vitest';
import { addDays, dayFrom, daysApart } from '../../../utils/article/dates/day';
import { labelOfDate } from '../../../utils/article/dates/label-of-date';
import { metaTrust } from '../../../utils/article/dates/read-days';

describe('dayFrom', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, null],
    [2024, 2, 31, null],
    [2024, 13, 1, null],
    [2024, 0, 1, null],
    [1989, 12, 31, null],
    [1990, 1, 1, '1990-01-01'],
    [Number.NaN, 1, 1, null],
  ])('%d-%d-%d is %s', (year, month, day, expected) => {
    expect(dayFrom(year, month, day)).toBe(expected);
  });
});

describe('labelOfDate', () => {
  it.each([
    ['Published: ', 'published'],
    ['Veröffentlicht am ', 'published'],
    ['Last updated on ', 'updated'],
    ['Published and updated ', 'updated'],
    ['Zuletzt aktualisiert am ', 'updated'],
    ['Mis à jour le ', 'updated'],
    ['© ', 'other'],
    ['Politics · ', 'none'],
    ['', 'none'],
  ])('%j says %s', (before, label) => {
    expect(labelOfDate(before)).toBe(label);
  });
});

describe('metaTrust', () => {
  it.each([
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'dc.date.issued',
    'dcterms.created',
    'sailthru.date',
    'date',
    'pubdate',
    'publish-date',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'citation_publication_date',
  ])('trusts %s', (name) => expect(metaTrust(name)).toBeGreaterThan(0.7));

  it.each([
    'article:modified_time',
    'og:updated_time',
    'last-modified',
    'dc.date.modified',
    'expires',
    'datemodified',
  ])('never trusts %s', (name) => expect(metaTrust(name)).toBe(0));
});

describe('days', () => {
  it('are counted over months and leap days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysApart('2024-12-31', '2025-01-01')).toBe(1);
    expect(daysApart('2025-01-01', '2024-12-31')).toBe(1);
  });
});
