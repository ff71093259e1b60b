import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedNamesakes } from '../../utils/names/rarity/namesakes';

const of = (name: string) => expectedNamesakes(name.split(' '));

describe('namesakes to be expected', () => {
  it('are many of a common name and hardly any of a rare one', () => {
    expect(of('john smith')).toBeGreaterThan(10);
    expect(of('jane smith')).toBeLessThan(of('john smith') ?? 0);
    expect(of('keir smith')).toBeLessThan(0.1);
    expect(of('zebedee quillfeather')).toBeLessThan(0.001);
  });

  it.each([
    ['whichever name comes first', 'smith john', 'john smith'],
    ['with a suffix', 'john smith jr', 'john smith'],
    ['with particles, which the census writes in one word', 'jose de la cruz', 'jose delacruz'],
  ])('are as many %s', (_, one, other) => {
    expect(of(one)).toBe(of(other));
  });

  it('are a tenth where a further name is given, and no fewer with two', () => {
    expect(of('john paul smith')).toBeCloseTo((of('john smith') ?? 0) / 10);
    expect(of('john paul peter smith')).toBe(of('john paul smith'));
  });

  it.each([['madonna'], ['иван иванов'], ['李 强']])('are not known of %s', (name) => {
    expect(of(name)).toBeNull();
  });
});

it('are told by a table of at most 150 kB, of the same lists whatever packs there are', () => {
  expect(statSync('utils/names/rarity/counts.ts').size).toBeLessThan(150_000);
  expect(readFileSync('utils/names/rarity/counts.ts', 'utf8')).toMatch(/^\/\/ Made by packs\//);
});
