import { describe, expect, it } from 'vitest';
import {
  createNaming,
  type HealthReport,
  needsRepair,
  type SegmentHealth,
  summarise,
} from '../../../utils/storage/health/health-report';
import { sizeOf } from '../../../utils/storage/health/measure';
import { makeHeader } from '../people';

const NONE = { count: 0, first: [] };
const sound: HealthReport = {
  segments: [],
  leftovers: { rows: 0, bytes: 0 },
  own: { people: 2, bytes: 9, damaged: NONE, withoutPack: NONE },
  relations: NONE,
};
const whole = { people: 0, entries: 0, altered: false, search: false };
const pack = (title: string, damage: SegmentHealth['damage']): SegmentHealth => ({
  ...{ name: 's1', header: makeHeader({ title }), people: 5, facts: 3, bytes: 100 },
  damage,
});

describe('a report', () => {
  it('says of each damaged pack what is damaged, and of sound ones nothing', () => {
    const segments = [
      pack('Sound', null),
      pack('People', { ...whole, people: 2, entries: 4 }),
      pack('Index', { ...whole, altered: true }),
      { ...pack('', 'unreadable'), header: null },
    ];
    const { damaged, people, facts, needsRepair } = summarise({ ...sound, segments });
    expect(damaged).toEqual([
      { title: 'People', kind: 'people', people: 2 },
      { title: 'Index', kind: 'index', people: 0 },
      { title: '', kind: 'unreadable', people: 0 },
    ]);
    expect([people, facts, needsRepair]).toEqual([20, 12, true]);
  });

  it('asks for a repair where a pack is damaged or rows are left over, and not else', () => {
    const one = { ...sound, segments: [pack('Sound', null)] };
    expect(needsRepair(one)).toBe(false);
    expect(needsRepair({ ...one, leftovers: { rows: 1, bytes: 8 } })).toBe(true);
    expect(needsRepair({ ...one, segments: [pack('UK', 'unreadable')] })).toBe(true);
  });

  it('names the first twenty of a kind, each once, and counts them all', () => {
    const naming = createNaming();
    for (let at = 0; at < 30; at += 1) naming.add(`N${at}`);
    naming.add('N0');
    const { count, first } = naming.named();
    expect([count, first.length, first.at(-1)]).toEqual([31, 20, 'N19']);
  });
});

it.each([
  ['text', 'abc', 3],
  ['text of one byte a letter', 'é', 1],
  ['text with a letter of two bytes', 'Zoł', 6],
  ['numbers', new Uint32Array(3), 12],
  ['a list', [1, 'ab'], 10],
  ['a row', { id: 'Q1', left: undefined, born: null }, 2 + 2 + 4 + 4 + 8],
  ['nothing', undefined, 0],
  ['null', null, 8],
])('the size of %s is told by its content', (_, value, bytes) => {
  expect(sizeOf(value)).toBe(bytes);
});
