import { describe, expect, it } from 'vitest';
import { dateFormatter } from '../../utils/people/words/format-date';
import { localesOf } from '../../utils/settings/locales';
import type { Settings } from '../../utils/settings/settings';

type Choice = Pick<Settings, 'language' | 'dates'>;

describe('26 September 2024', () => {
  it.each<[browser: string, Choice, written: string]>([
    ['en-GB', { language: 'browser', dates: 'browser' }, '26 September 2024'],
    ['en-US', { language: 'browser', dates: 'browser' }, 'September 26, 2024'],
    ['de', { language: 'browser', dates: 'browser' }, '26. September 2024'],
    ['de', { language: 'en', dates: 'browser' }, '26 September 2024'],
    ['en-US', { language: 'en', dates: 'browser' }, 'September 26, 2024'],
    ['de', { language: 'browser', dates: 'en-GB' }, '26 September 2024'],
    ['en-GB', { language: 'browser', dates: 'en-US' }, 'September 26, 2024'],
    ['en-GB', { language: 'browser', dates: 'iso' }, '2024-09-26'],
  ])('is, in a browser of %s with %j: %s', (browser, choice, written) => {
    const { dates } = localesOf(choice, browser);
    expect(dateFormatter(dates)('2024-09-26')).toBe(written);
  });

  it('is written as exactly as it is known', () => {
    expect(['2024', '2024-09'].map(dateFormatter('iso'))).toEqual(['2024', '2024-09']);
  });

  it('leaves the language of words as it is', () => {
    expect(localesOf({ language: 'browser', dates: 'iso' }, 'de').locale).toBe('de');
  });
});
