import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInText } from '../../../utils/article/dates/day-in-text';
import { machineDay, urlDay } from '../../../utils/article/dates/machine-day';

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
