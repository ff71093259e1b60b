import fc from 'fast-check';
import { getPublicSuffix } from 'tldts';
import { describe, expect, it } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { patternsOfSite, siteText } from '../../utils/sites/added-site';
import { parseSite } from '../../utils/sites/parse-site';

const isSuffix = (host: string) => getPublicSuffix(host, { allowPrivateDomains: true }) === host;

describe('a site that is typed', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  Example.ORG ', 'example.org'],
    ['www.example.org', 'example.org'],
    ['https://www.example.org/x?y#z', 'example.org'],
    ['http://news.example.org:8080/', 'news.example.org'],
    ['example.org/path', 'example.org'],
    ['example.org:8080', 'example.org'],
    ['example.org.', 'example.org'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['новости.рф', 'xn--b1amnebsh.xn--p1ai'],
    ['*.example.org', '*.example.org'],
    ['*://*.example.org/*', '*.example.org'],
    ['https://*.example.org/*', '*.example.org'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://192.168.1.20:3000/x', '192.168.1.20'],
    ['localhost', 'localhost'],
    ['http://localhost:3000', 'localhost'],
    ['www.gov.uk', 'gov.uk'],
    ['someone.github.io', 'someone.github.io'],
  ])('%s is %s', (typed, site) => {
    const parsed = parseSite(typed, isSuffix);
    expect('site' in parsed && siteText(parsed.site)).toBe(site);
  });

  it.each([
    ['', 'nonsense'],
    ['nonsense', 'short'],
    ['two words', 'nonsense'],
    ['someone@example.org', 'nonsense'],
    ['12345', 'nonsense'],
    ['0x7f.1', 'nonsense'],
    ['[::1]', 'nonsense'],
    ['-example-.org', 'nonsense'],
    [`${'a'.repeat(64)}.org`, 'nonsense'],
    [`${'a.'.repeat(130)}org`, 'nonsense'],
    ['..', 'nonsense'],
    ['file:///home/a.html', 'scheme'],
    ['about:config', 'scheme'],
    ['chrome://settings', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['com', 'short'],
    ['https://com/', 'short'],
    ['co.uk', 'suffix'],
    ['*.com', 'short'],
    ['*.co.uk', 'suffix'],
    ['*.github.io', 'suffix'],
    ['exa*mple.org', 'star'],
    ['www.*.org', 'star'],
    ['*.127.0.0.1', 'star'],
    ['*.localhost', 'short'],
    ['*', 'every'],
    ['*.*', 'every'],
    ['*://*/*', 'every'],
    ['https://*/*', 'every'],
    ['<all_urls>', 'every'],
    ['chromewebstore.google.com', 'protected'],
    ['https://addons.mozilla.org/en-US/firefox/', 'protected'],
  ])('“%s” is none: %s', (typed, problem) => {
    expect(parseSite(typed, isSuffix)).toMatchObject({ problem });
  });

  it('gives, of any text, a problem or patterns that browsers take for one host', () => {
    const label = fc.stringMatching(/^[a-z0-9*.-]{0,12}$/);
    const text = fc.oneof(
      fc.string(),
      fc.array(label, { maxLength: 4 }).map((all) => all.join('.')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const parsed = parseSite(typed, isSuffix);
        if (!('site' in parsed)) return;
        for (const pattern of patternsOfSite(parsed.site)) {
          expect(() => new MatchPattern(pattern)).not.toThrow();
          expect(pattern).not.toMatch(/^\*:\/\/(\*\.)?[^.]*\/\*$(?<!localhost\/\*)/);
        }
        expect(parseSite(siteText(parsed.site), () => false)).toEqual(parsed);
      }),
    );
  });
});
