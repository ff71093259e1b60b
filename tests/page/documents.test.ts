import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { hasPlaceForCard, pageAddress } from '../../utils/page/documents';
import { livePage } from '../support/live-page';

describe('the address of a page', () => {
  it.each([
    ['/a', 'https://news.example/a'],
    ['/a#b', 'https://news.example/a'],
    ['/a#', 'https://news.example/a'],
    ['/a?b=c#d', 'https://news.example/a?b=c'],
  ])('of %s', (path, address) => {
    expect(pageAddress(livePage('', path).document)).toBe(address);
  });
});

describe('a place for a card', () => {
  it.each([
    ['text/html', true],
    ['application/xhtml+xml', true],
    ['application/xml', false],
    ['image/svg+xml', false],
  ] as const)('in %s: %s', (contentType, has) => {
    const { document } = new JSDOM('<html xmlns="http://www.w3.org/1999/xhtml"/>', { contentType })
      .window;
    expect(hasPlaceForCard(document)).toBe(has);
  });
});
