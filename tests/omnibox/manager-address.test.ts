import { describe, expect, it } from 'vitest';
import { managerAddress, openedFor } from '../../utils/omnibox/manager-address';

describe('the address of the manager', () => {
  it.each([
    { query: 'foreign secretary 2016', person: 'Q1' },
    { query: 'a&b=c #x+y', person: 'own:a/b?c' },
    { query: '', person: null },
    { query: '', person: null, add: { name: 'Ada & Co = #1' } },
    {
      query: '',
      person: null,
      add: {
        name: 'Ada Lanternby',
        source: { url: 'https://x.example/a?b=c&d#e', title: 'A & B', day: '2024-09-26' },
      },
    },
    {
      query: '',
      person: null,
      add: { name: 'Ada', source: { url: 'http://x.example/', title: '', day: null } },
    },
  ])('gives back what it was made of: %j', (opened) => {
    const { pathname, search } = new URL(managerAddress(opened), 'https://x.example');
    expect(pathname).toBe('/manager.html');
    expect(openedFor(search)).toEqual(opened);
  });

  it.each([
    ['no name', '?add=&url=https://x.example', undefined],
    ['a name longer than any', `?add=${'x'.repeat(301)}`, undefined],
    ['an address that is none', '?add=Ada&url=javascript:alert(1)', { name: 'Ada' }],
    [
      'a day that is none',
      '?add=Ada&url=https://x.example&title=T&day=2024-02-31',
      { name: 'Ada', source: { url: 'https://x.example', title: 'T', day: null } },
    ],
  ])('takes of an addition what is sound: %s', (_, search, add) => {
    expect(openedFor(search).add).toEqual(add);
  });

  it('without anything asks for nothing', () => {
    expect(openedFor('')).toEqual({ query: '', person: null });
  });
});
