import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWordNumbers } from '../../../utils/storage/words/word-numbers';

it('number words as a plain map does, the same word the same, through every growth', () => {
  const words = fc.array(fc.oneof(fc.string(), fc.constantFrom('a', 'b', '__proto__', '')), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(words, fc.nat(9_000), (some, more) => {
      const many = [...some, ...Array.from({ length: more }, (_, at) => `w${at % 4_500}`)];
      const numbers = createWordNumbers();
      const map = new Map<string, number>();
      for (const word of many) {
        if (!map.has(word)) map.set(word, map.size);
        if (numbers.numberOf(word) !== map.get(word)) return false;
      }
      expect(numbers.words).toEqual([...map.keys()]);
      return many.every((word) => numbers.numberOf(word) === map.get(word));
    }),
    { numRuns: 40 },
  );
});

it('tells words of one hash apart', () => {
  // Two that FNV-1a of 32 bits takes for one.
  const numbers = createWordNumbers();
  expect([numbers.numberOf('costarring'), numbers.numberOf('liquid')]).toEqual([0, 1]);
  expect([numbers.numberOf('costarring'), numbers.numberOf('liquid')]).toEqual([0, 1]);
});
