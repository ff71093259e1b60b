import { describe, expect, it } from 'vitest';
import { isUtc, machineDay, urlDay } from '../../../utils/article/dates/machine-day';

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
