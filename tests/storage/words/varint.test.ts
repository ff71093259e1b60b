import { describe, expect, it } from 'vitest';
import { createVarintWriter, readVarints } from '../../../utils/storage/words/varint';

function read(bytes: Uint8Array, from = 0, to = bytes.length): number[] {
  const numbers: number[] = [];
  readVarints(bytes, { from, to }, (number) => numbers.push(number));
  return numbers;
}

describe('numbers written one behind the other', () => {
  it.each([
    [0, 1],
    [127, 1],
    [128, 2],
    [2 ** 14 - 1, 2],
    [2 ** 14, 3],
    [2 ** 21, 4],
    [2 ** 28 - 1, 4],
    [2 ** 28, 5],
    [2 ** 31, 5],
    [2 ** 32 - 1, 5],
  ])('%i takes %i bytes, and comes back', (number, length) => {
    const writer = createVarintWriter();
    writer.push(number);
    expect(writer.length).toBe(length);
    expect(read(writer.slice(0, length))).toEqual([number]);
  });

  it('come back in order, beyond the first room too', () => {
    const numbers = Array.from({ length: 60_000 }, (_, at) => (at * 7_919) % 2 ** (at % 33));
    const writer = createVarintWriter();
    for (const number of numbers) writer.push(number);
    expect(writer.length).toBeGreaterThan(128 * 1024);
    expect(read(writer.slice(0, writer.length)).join()).toBe(numbers.join());
  });

  it('are read between two places alone', () => {
    const writer = createVarintWriter();
    for (const number of [5, 300, 7, 70_000]) writer.push(number);
    const bytes = writer.slice(0, writer.length);
    expect(read(bytes, 1, 4)).toEqual([300, 7]);
    expect(read(bytes, 4, 4)).toEqual([]);
    expect(read(writer.slice(1, 4))).toEqual([300, 7]);
  });

  it('of which the last is cut off end there', () => {
    const writer = createVarintWriter();
    for (const number of [5, 70_000]) writer.push(number);
    const begun = 70_000 % 2 ** 14;
    expect(read(writer.slice(0, 3))).toEqual([5, begun]);
    expect(read(writer.slice(0, 4), 0, 3)).toEqual([5, begun]);
  });
});
