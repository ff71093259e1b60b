import { describe, expect, it } from 'vitest';
import { spanOf } from './make';
import { hasHonorific, trimSpan } from './scoring/trim-span';

describe('trimSpan', () => {
  it.each([
    ['Ada Example', 'Ada Example'],
    ['Mr. Example', 'Example'],
    ['Mr Example', 'Example'],
    ['Vice President Ada Example', 'Ada Example'],
    ['Prof. Dr. Example', 'Example'],
    ['Herr Example', 'Example'],
    ["Example's", 'Example'],
    ['Example’s', 'Example'],
    ["Examples'", 'Examples'],
    ['President', 'President'],
    ['Lordes', 'Lordes'],
  ])('%s → %s', (surface, trimmed) => {
    const text = `Then ${surface} spoke.`;
    const { start, end } = trimSpan(text, spanOf(text, surface));
    expect(text.slice(start, end)).toBe(trimmed);
  });
});

describe('hasHonorific', () => {
  it.each([
    ['Mr Example', 'Mr Example', true],
    ['Mr Example', 'Example', true],
    ['Gov. Example', 'Example', true],
    ['the Example', 'Example', false],
    ['saw Example', 'Example', false],
    ['Example', 'Example', false],
  ])('%s, of which %s', (text, surface, expected) => {
    expect(hasHonorific(text, spanOf(text, surface))).toBe(expected);
  });
});
