import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/article/read-facts';
import { differencesBetween, loadPage, PAGE_NAMES } from './pages';

const TODAY = '2025-01-15';

describe.each(PAGE_NAMES)('tests/article/pages/%s', (name) => {
  const { document, expected } = loadPage(name);
  const before = document.documentElement.outerHTML;
  const reading = readPage(document, expected.url, TODAY);

  it('gives the facts beside the markup', () => {
    expect(reading).toMatchObject(expected.facts);
  });

  it('gives the blocks beside the markup', () => {
    expect(reading.blocks).toEqual(expected.blocks);
  });

  it('leaves the page as it was, and reads the same again', () => {
    expect(document.documentElement.outerHTML).toBe(before);
    expect(differencesBetween(reading, readPage(document, expected.url, TODAY))).toEqual([]);
  });
});
