import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFrom, daysApart } from '../../../utils/article/dates/day';
import { daysInText } from '../../../utils/article/dates/day-in-text';
import { labelOfDate } from '../../../utils/article/dates/label-of-date';
import { isUtc, machineDay, urlDay } from '../../../utils/article/dates/machine-day';
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

describe('daysInText', () => {
  it.each([
    ['26 September 2024', 'en', '2024-09-26'],
    ['Thursday, September 26, 2024 at 10:15 a.m. EDT', 'en', '2024-09-26'],
    ['Sept. 26, 2024', 'en', '2024-09-26'],
    ['26th of September 2024', 'en', '2024-09-26'],
    ['Thu, 26 Sep 2024 10:00:00 GMT', null, '2024-09-26'],
    ['Thu Sep 26 2024 10:00:00 GMT+0200', null, '2024-09-26'],
    ['Mon Aug 03 12:45:00 EDT 2015', null, '2015-08-03'],
    ['26-Sep-2024', 'en', '2024-09-26'],
    ['2024/09/26 10:00', null, '2024-09-26'],
    ['26. September 2024, 10:15 Uhr', 'de', '2024-09-26'],
    ['Do., 26.09.2024', 'de', '2024-09-26'],
    ['Politik, 26.9.24', 'de', '2024-09-26'],
    ['1. März 2020', 'de', '2020-03-01'],
    ['3. Jänner 2020', 'de-AT', '2020-01-03'],
    ['le 1er août 2021 à 8h30', 'fr', '2021-08-01'],
    ['Publié le 12 févr. 2020', 'fr', '2020-02-12'],
    ['26/09/2024', 'fr', '2024-09-26'],
    ['26 de septiembre de 2024', 'es', '2024-09-26'],
    ['26 de setembro de 2024', 'pt-BR', '2024-09-26'],
    ['26 settembre 2024', 'it', '2024-09-26'],
    ['26 september 2024', 'nl', '2024-09-26'],
    ['26 сентября 2024 г.', 'ru', '2024-09-26'],
    ['26 вересня 2024', 'uk', '2024-09-26'],
    ['26 września 2024', 'pl', '2024-09-26'],
    ['26. září 2024', 'cs', '2024-09-26'],
    ['26. syyskuuta 2024', 'fi', '2024-09-26'],
    ['2024. szeptember 26.', 'hu', '2024-09-26'],
    ['2024 m. rugsėjo 26 d.', 'lt', '2024-09-26'],
    ['26 Eylül 2024', 'tr', '2024-09-26'],
    ['26 Σεπτεμβρίου 2024', 'el', '2024-09-26'],
    ['26 سبتمبر 2024', 'ar', '2024-09-26'],
    ['٢٦ سبتمبر ٢٠٢٤', 'ar', '2024-09-26'],
    ['26 בספטמבר 2024', 'he', '2024-09-26'],
    ['26 सितंबर 2024', 'hi', '2024-09-26'],
    ['२६ सितंबर २०२४', 'hi', '2024-09-26'],
    ['2024年9月26日（木）', 'ja', '2024-09-26'],
    ['令和6年9月26日', 'ja', '2024-09-26'],
    ['2024년 9월 26일', 'ko', '2024-09-26'],
    ['입력 2024.09.26. 오후 8:06', 'ko', '2024-09-26'],
    ['26 tháng 9, 2024', 'vi', '2024-09-26'],
    ['26 September 2024', 'xx', '2024-09-26'],
  ])('reads %j (%s) as %s', (text, language, day) => {
    expect(daysInText(text, language).map((found) => found.day)).toEqual([day]);
  });

  it.each([
    ['9/26/2024', 'en', '2024-09-26'],
    ['26/9/2024', 'en', '2024-09-26'],
    ['05/06/2024', 'en', undefined],
    ['05/06/2024', null, undefined],
    ['05/06/2024', 'en-GB', '2024-06-05'],
    ['05/06/2024', 'en-US', '2024-05-06'],
    ['06/06/2024', 'en', '2024-06-06'],
    ['5 listopad 2024', 'pl', '2024-11-05'],
    ['5 listopada 2024', 'hr', '2024-10-05'],
    ['5 listopada 2024', null, undefined],
  ])('reads %j by the habits of %s', (text, language, day) => {
    expect(daysInText(text, language)[0]?.day).toBe(day);
  });

  it.each([
    '31 February 2024',
    'version 1.2.2024.5',
    'call 0228 849 4444',
    'Natura 2000',
    '1973 was a good year',
    '12:30',
    'room 26 in May',
    '26.13.2024',
    'https://example.org/2024',
    '1899-12-31',
  ])('finds no day in %j', (text) => {
    expect(daysInText(text, 'en')).toEqual([]);
  });

  it('finds several days in order, with their places', () => {
    const text = 'Published 1 May 2020, updated 2 May 2020';
    const days = daysInText(text, 'en');
    expect(days.map(({ day }) => day)).toEqual(['2020-05-01', '2020-05-02']);
    expect(days.map(({ start, end }) => text.slice(start, end))).toEqual([
      '1 May 2020',
      '2 May 2020',
    ]);
  });

  it('takes any text in little time', () => {
    const hostile = [
      '1'.repeat(5000),
      '1 '.repeat(5000),
      'a'.repeat(5000),
      '1.1.'.repeat(3000),
      '-'.repeat(9),
    ];
    const started = performance.now();
    for (const text of hostile) for (let times = 0; times < 20; times++) daysInText(text, 'de');
    expect(performance.now() - started).toBeLessThan(10_000);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { day } of daysInText(text, 'en')) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });

  it('reads back every day in English and in figures', () => {
    const day = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const long = date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
        expect(machineDay(date.toISOString(), null)).toBe(iso);
        expect(daysInText(long, 'en')[0]?.day).toBe(iso);
        expect(urlDay(`https://example.org/${iso.replaceAll('-', '/')}/title.html`)).toBe(iso);
      }),
    );
  });
});

describe('machineDay', () => {
  it.each([
    ['2024-09-26', '2024-09-26'],
    ['2024-09-26T23:59:59-07:00', '2024-09-26'],
    ['2024-09-27T01:00:00Z', '2024-09-27'],
    ['2024-09-26 10:00:00', '2024-09-26'],
    [' 20240926 ', '2024-09-26'],
    ['20240926T101500Z', '2024-09-26'],
    ['1727308800', '2024-09-26'],
    ['1727308800000', '2024-09-26'],
    ['9/26/2024 12:43:42', '2024-09-26'],
    ['11/01/2023 12:43:42', null],
    ['2024-02-31', null],
    ['2024-09', null],
    ['2024', null],
    ['yesterday', null],
    ['', null],
    ['99999999', null],
  ])('reads %j as %s', (written, day) => {
    expect(machineDay(written, 'de')).toBe(day);
  });

  it.each([
    ['2023-11-09T01:49:09Z', true],
    ['2023-11-09T01:49:09.123Z', true],
    ['2023-11-09T01:49:09+00:00', true],
    ['2023-11-09T01:49:09+0000', true],
    ['Mon Jan 20 09:49:32 UTC 2020', true],
    ['2023-11-09T01:49:09+01:00', false],
    ['2023-11-09', false],
    ['2023-11-09 01:49', false],
  ])('knows whether %j is in UTC', (written, expected) => {
    expect(isUtc(written)).toBe(expected);
  });
});

describe('urlDay', () => {
  it.each([
    ['https://example.org/2024/09/26/title/', '2024-09-26'],
    ['https://example.org/world/2024/sep/26/title', '2024-09-26'],
    ['https://example.org/2024-09-26/title', '2024-09-26'],
    ['https://example.org/a/title-2024-09-26.html', '2024-09-26'],
    ['https://example.org/news/20240926-title', '2024-09-26'],
    ['https://example.org/2024/0926/title', '2024-09-26'],
    ['https://example.org/26-09-2024/title', '2024-09-26'],
    ['https://example.org/2024/09/title', null],
    ['https://example.org/2024/13/45/title', null],
    ['https://example.org/article/12024092699', null],
    ['https://example.org/?date=2024-09-26', null],
    ['https://2024-09-26.example.org/', null],
    ['', null],
  ])('%s has %s', (url, day) => {
    expect(urlDay(url)).toBe(day);
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
