import { toughCookie } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { LANGUAGES } from '../../utils/languages/all';
import { sitePatterns } from '../../utils/sites/news-sites';
import { OUTLETS } from '../../utils/sites/outlets';

const SITES = OUTLETS.map(([site]) => site);
const COUNTRIES = OUTLETS.map(([, , country]) => country);
const READ = LANGUAGES.map(({ code }) => code);
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const LARGEST_SHARE = 0.15;

/** Some lands of each part of the world, so that none is left to a single one. */
const PARTS = {
  Africa: ['DZ', 'EG', 'KE', 'NG', 'SN', 'ZA'],
  'East and South East Asia': ['CN', 'ID', 'JP', 'KR', 'PH', 'TW'],
  'South and Central Asia': ['BD', 'IN', 'KZ', 'LK', 'PK'],
  'the Middle East': ['AE', 'IL', 'JO', 'LB', 'SA', 'TR'],
  'East Europe': ['EE', 'LV', 'PL', 'RU', 'UA'],
  'West Europe': ['AT', 'BE', 'CH', 'DE', 'ES', 'FR', 'GB', 'IE', 'IT', 'NL', 'PT'],
  'North America': ['CA', 'MX', 'US'],
  'Central America and the Caribbean': ['CR', 'DO', 'JM', 'NI', 'PA', 'TT'],
  'South America': ['AR', 'BR', 'CL', 'CO', 'PE', 'VE'],
  Oceania: ['AU', 'FJ', 'NZ', 'PG'],
};

/** Mail, search and accounts that stand beside news under one domain, or would if a domain was careless. */
const PRIVATE_PAGES = [
  'https://email.seznam.cz/',
  'https://email.t-online.de/em',
  'https://email.uol.com.br/',
  'https://id.sky.com/signin',
  'https://login.globo.com/',
  'https://mail.google.com/mail/u/0/',
  'https://mail.naver.com/',
  'https://mail.qq.com/',
  'https://mail.sina.com.cn/',
  'https://mail.yahoo.co.jp/',
  'https://mail.yahoo.com/',
  'https://mail.yandex.ru/',
  'https://outlook.live.com/mail/0/',
  'https://poczta.interia.pl/',
  'https://poczta.onet.pl/',
  'https://poczta.wp.pl/',
  'https://webmail.emol.com/',
  'https://www.msn.com/en-gb/news',
  'https://www.nhk.or.jp/login/',
];

const counted = (values: readonly string[]): Map<string, number> =>
  values.reduce((seen, value) => seen.set(value, (seen.get(value) ?? 0) + 1), new Map());

describe('the outlets', () => {
  it('are 300 or more, of 45 countries or more', () => {
    expect(OUTLETS.length).toBeGreaterThanOrEqual(300);
    expect(new Set(COUNTRIES).size).toBeGreaterThanOrEqual(45);
  });

  it('stand once each, in order', () => {
    expect(SITES).toEqual([...new Set(SITES)].toSorted());
    const names = OUTLETS.map(([, name, country, language]) => `${name}, ${country}, ${language}`);
    expect([...counted(names)].filter(([, times]) => times > 1)).toEqual([]);
  });

  it('have a name and a country that is one', () => {
    expect(OUTLETS.filter(([, name]) => name.trim() !== name || name === '')).toEqual([]);
    const odd = COUNTRIES.filter((code) => !/^[A-Z]{2}$/.test(code) || !regions.of(code));
    expect(odd).toEqual([]);
  });

  it('write in languages that are read, three or more in each', () => {
    const languages = counted(OUTLETS.map(([, , , language]) => language));
    expect([...languages.keys()].toSorted()).toEqual(READ.toSorted());
    expect([...languages].filter(([, times]) => times < 3)).toEqual([]);
  });

  it('are of no country for the most part', () => {
    const most = Math.max(...counted(COUNTRIES).values());
    expect(most / OUTLETS.length).toBeLessThanOrEqual(LARGEST_SHARE);
  });

  it.each(Object.entries(PARTS))('are of %s too, two or more for each land', (_, lands) => {
    const times = counted(COUNTRIES);
    expect(lands.filter((land) => (times.get(land) ?? 0) < 2)).toEqual([]);
  });
});

describe('the pattern of an outlet', () => {
  it('is one to the browsers, for a host below a public suffix', () => {
    const hosts = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;
    expect(SITES.filter((site) => !hosts.test(site))).toEqual([]);
    expect(SITES.filter((site) => !toughCookie.getPublicSuffix(site))).toEqual([]);
    for (const pattern of sitePatterns('production')) {
      expect(() => new MatchPattern(pattern), pattern).not.toThrow();
    }
  });

  it('covers the outlet’s own pages, and those of no other outlet', () => {
    const patterns = sitePatterns('production').map((pattern) => new MatchPattern(pattern));
    const missed = SITES.filter((site, index) => {
      const pages = [`https://${site}/news/article`, `https://www.${site}/news/article`];
      return !pages.every((page) => patterns[index]?.includes(page));
    });
    expect(missed).toEqual([]);
    const twice = SITES.filter((site) => SITES.some((other) => site.endsWith(`.${other}`)));
    expect(twice).toEqual([]);
  });

  it.each(PRIVATE_PAGES)('does not reach %s', (page) => {
    const reaching = sitePatterns('production').filter((p) => new MatchPattern(p).includes(page));
    expect(reaching).toEqual([]);
  });
});
