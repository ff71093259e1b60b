import { describe, expect, it } from 'vitest';
import { isAccountAddress } from '../../../utils/article/decision/account-address';

describe('an address', () => {
  it.each([
    ['https://mail.example.org/u/0', true],
    ['https://docs.example.co.uk/d/1', true],
    ['https://login.example.org:8443/', true],
    ['https://user@secure.example.org/', true],
    ['https://example.org/login', true],
    ['https://example.org/en-gb/account/orders', true],
    ['https://example.org/settings?tab=2', true],
    ['https://mail.example/news', false],
    ['https://www.dailymail.example/news', false],
    ['https://example.org/news/login-of-ministers-stolen', false],
    ['https://example.org/accounting/rules', false],
    ['https://example.org/?next=/login', false],
    ['https://example.org/#/login', false],
    ['', false],
    ['file:///login', false],
  ])('%j is of an account: %s', (url, expected) => {
    expect(isAccountAddress(url)).toBe(expected);
  });
});
