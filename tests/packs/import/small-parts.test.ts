import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportProgress } from '../../../utils/packs/import/contract';
import { packOfFile } from '../../../utils/packs/import/open-pack';
import { createMeter, timeLeft } from '../../../utils/packs/import/progress';
import { createTally } from '../../../utils/packs/import/tally';

describe('the time left', () => {
  it.each([
    ['too early', { read: 10, total: 100, elapsed: 900 }, null],
    ['nothing read', { read: 0, total: 100, elapsed: 5_000 }, null],
    ['a quarter read', { read: 25, total: 100, elapsed: 5_000 }, 15_000],
    ['all read', { read: 100, total: 100, elapsed: 5_000 }, 0],
    ['more than all', { read: 120, total: 100, elapsed: 5_000 }, 0],
  ])('%s', (_, pace, left) => expect(timeLeft(pace)).toBe(left));

  it('goes down at a steady pace', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), (pace) => {
        const lefts = [2_000, 3_000, 9_000].map((elapsed) =>
          timeLeft({ read: elapsed * pace, total: 10_000 * pace, elapsed }),
        );
        expect(lefts).toEqual([8_000, 7_000, 1_000].map((left) => expect.closeTo(left, 6)));
      }),
    );
  });
});

describe('the pack of a file', () => {
  it.each([
    ['people.jsonl.gz', 'file:people', 'people'],
    ['people (2).jsonl.gz', 'file:people', 'people'],
    ['MPs 2024.csv', 'file:mps 2024', 'MPs 2024'],
    ['list', 'file:list', 'list'],
    ['.csv', 'file:.csv', '.csv'],
    ['v1.2 names.json', 'file:v1.2 names', 'v1.2 names'],
    ['__proto__', 'file:__proto__', '__proto__'],
    ['<b>x</b>.csv', 'file:<b>x</b>', '<b>x</b>'],
  ])('%s', (name, id, title) => {
    expect(packOfFile(name, '2025-11-01')).toMatchObject({ id, title, version: '2025-11-01' });
  });
});

it('progress is told at the start, then at most ten times a second', () => {
  let time = 0;
  const told: ImportProgress[] = [];
  const meter = createMeter({ total: 100, now: () => time, tell: (one) => told.push(one) });
  for (let read = 1; read <= 100; read += 1) {
    time += 30;
    meter.read(read);
    meter.person();
  }
  expect(told[0]).toEqual({ read: 0, total: 100, people: 0, left: null });
  expect(told).toHaveLength(1 + 25);
  expect(told.at(-1)).toMatchObject({ read: 100, people: 99, left: 0 });
});

it('a tally counts all that is left out, and keeps the first of it', () => {
  const tally = createTally();
  for (let line = 1; line <= 6_000; line += 1) tally.skip({ place: `line ${line}`, reason: 'no' });
  tally.skip({ place: 'line 1', field: 'birth', reason: 'no', isPart: true });
  for (let at = 1; at <= 6_000; at += 1) tally.noName({ name: `Navy ${at}`, person: 'Ada' });
  tally.person();
  const { noNames } = tally.counts();
  expect([noNames.count, noNames.names.length]).toEqual([6_000, 5_000]);
  const { read, people, skipped, skips } = tally.counts();
  expect({ read, people, skipped }).toEqual({ read: 6_001, people: 1, skipped: 6_001 });
  expect(skips).toHaveLength(5_000);
  expect(skips[0]).toEqual({ place: 'line 1', reason: 'no' });
});
