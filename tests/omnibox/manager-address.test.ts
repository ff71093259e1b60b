import { describe, expect, it } from 'vitest';
import { managerAddress, openedFor } from '../../utils/omnibox/manager-address';

describe('the address of the manager', () => {
  it.each([
    { query: 'foreign secretary 2016', person: 'Q1' },
    { query: 'a&b=c #x+y', person: 'own:a/b?c' },
    { query: '', person: null },
  ])('gives back what it was made of: %j', (opened) => {
    const { pathname, search } = new URL(managerAddress(opened), 'https://x.example');
    expect(pathname).toBe('/manager.html');
    expect(openedFor(search)).toEqual(opened);
  });

  it('without anything asks for nothing', () => {
    expect(openedFor('')).toEqual({ query: '', person: null });
  });
});
