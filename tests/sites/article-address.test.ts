import '../support/fake-browser';
import { describe, expect, it } from 'vitest';
import { articleAddress } from '../../utils/sites/article-address';

describe('the address an article is remembered by', () => {
  it.each([
    ['https://News.example/a/b', 'https://news.example/a/b'],
    ['https://news.example/a/', 'https://news.example/a'],
    ['https://news.example', 'https://news.example/'],
    ['https://news.example/a#part', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&utm_medium=y', 'https://news.example/a'],
    ['https://news.example/a?fbclid=1&id=7', 'https://news.example/a?id=7'],
    ['https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2'],
    ['https://user:secret@news.example/a', 'https://news.example/a'],
    ['http://news.example/a', 'http://news.example/a'],
  ])('%s is %s', (address, kept) => {
    expect(articleAddress(address)).toBe(kept);
  });

  it.each(['about:blank', 'file:///home/a.html', 'chrome://settings', 'nonsense', ''])(
    'none for %s',
    (address) => {
      expect(articleAddress(address)).toBeNull();
    },
  );
});
