import { expect, it } from 'vitest';
import { createIndexEntries, ENTRY_WORDS } from '../../../utils/storage/segment/index-entries';
import { createGrowableArray } from '../../../utils/storage/words/growable-array';

it.each([0, 1, 4_095, 4_096, 4_097, 8_193, 200_000])('%i numbers come back as they were added', (count) => {
  const numbers = createGrowableArray();
  for (let number = 0; number < count; number += 1) numbers.push(number ^ 0x5555);
  expect(numbers.length).toBe(count);
  const all = Uint32Array.from({ length: count }, (_, number) => number ^ 0x5555);
  expect(numbers.array).toEqual(all);
  expect(numbers.array).toEqual(all);
}); // biome-ignore format: a table

it('more numbers may be added after all were asked for', () => {
  const numbers = createGrowableArray();
  const all: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (let number = 0; number < 3_000; number += 1) {
      numbers.push(round * number);
      all.push(round * number);
    }
    expect([numbers.length, [...numbers.array]]).toEqual([all.length, all]);
  }
});

it('entries come back in order over several pieces, and are gone when let go of', () => {
  const entries = createIndexEntries();
  const count = 70_000;
  for (let one = 0; one < count; one += 1) entries.add({ print: one, spread: one + 1 }, one + 2);
  expect(entries.count).toBe(count);
  const words = entries.pieces().flatMap((piece) => [...piece]);
  expect(entries.pieces().every(({ length }) => length % ENTRY_WORDS === 0)).toBe(true);
  expect(words).toEqual(Array.from({ length: count }, (_, one) => [one, one + 1, one + 2]).flat());
  entries.clear();
  expect([entries.count, entries.pieces().flatMap((piece) => [...piece])]).toEqual([0, []]);
});
