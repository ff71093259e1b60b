import { describe, expect, it } from 'vitest';
import { isFrontPage } from '../../../utils/article/article-root/is-article';
import { languageTag } from '../../../utils/article/metadata/read-language';
import { chooseTitle, withoutSite } from '../../../utils/article/metadata/read-title';

describe('withoutSite', () => {
  it.each([
    ['Talks end - The Courier', 'The Courier', 'Talks end'],
    ['Talks end | Courier', 'The Courier', 'Talks end'],
    ['The Courier: talks end', 'The Courier', 'The Courier: talks end'],
    ['The Courier | Talks end', 'The Courier', 'Talks end'],
    ['Talks in Lisbon end without deal - Courier', '', 'Talks in Lisbon end without deal'],
    ['Paris - Berlin', '', 'Paris - Berlin'],
    ['Starmer - a life in politics and law', 'The Courier', 'Starmer - a life in politics and law'],
    ['No separator', 'The Courier', 'No separator'],
    ['', 'The Courier', ''],
  ])('%j of %j is %j', (title, site, expected) => {
    expect(withoutSite(title, site)).toBe(expected);
  });
});

describe('chooseTitle', () => {
  const clues = { social: '', document: '', headings: [], headline: '', site: '' };

  it.each([
    [
      'the heading another place agrees with',
      { social: 'Talks end - Courier', headings: ['Courier', 'Talks end'] },
      'Talks end',
    ],
    [
      'no heading that is only the site',
      {
        document: 'Talks end without deal | Courier Daily',
        headings: ['Courier Daily'],
        site: 'Courier Daily',
        social: 'Talks end without deal',
      },
      'Talks end without deal',
    ],
    ['the only heading', { headings: ['Talks end'] }, 'Talks end'],
    ['the JSON-LD headline', { headline: 'Talks end', document: 'Courier' }, 'Talks end'],
    ['nothing', {}, ''],
  ])('takes %s', (_, given, expected) => {
    expect(chooseTitle({ ...clues, ...given })).toBe(expected);
  });
});

describe('languageTag', () => {
  it.each([
    ['en', 'en'],
    ['en_GB', 'en-GB'],
    ['DE-ch', 'de-CH'],
    ['en-us, en', 'en-US'],
    ['zh-hant-TW', 'zh-Hant-TW'],
    ['und', null],
    ['x-default', null],
    ['english language', null],
    ['', null],
    [null, null],
  ])('%j is %j', (written, expected) => {
    expect(languageTag(written)).toBe(expected);
  });
});

describe('isFrontPage', () => {
  it.each([
    ['https://example.org', true],
    ['https://example.org/', true],
    ['https://example.org/de/', true],
    ['https://example.org/en-gb', true],
    ['https://example.org/index.html', true],
    ['https://example.org/?p=123', false],
    ['https://example.org/politics/story', false],
    ['https://example.org/uk/story', false],
    ['', false],
    ['about:blank', false],
  ])('%s: %s', (url, expected) => {
    expect(isFrontPage(url)).toBe(expected);
  });
});
