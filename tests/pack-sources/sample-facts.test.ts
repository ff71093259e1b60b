import { describe, expect, it } from 'vitest';
import type { WrittenPack } from '../../packs/read-sources';
import { sampleFacts } from '../../packs/sample-facts';
import { packOfPeople } from '../support/pack-of';

const years = Array.from({ length: 40 }, (_, at) => String(1980 + at));
const facts = years.map((from) => ({ kind: 'office', post: 'pm', from, sources: ['a'] }));
const pack = (id: string, some: readonly object[]) =>
  ({
    header: { id },
    sources: packOfPeople({ name: 'Ann Berg', facts: some }),
  }) as unknown as WrittenPack;
const drawn = (packs: WrittenPack[], seed: string, count = 10) =>
  sampleFacts(packs, { seed, count }).map(({ pack: of, from }) => `${of} ${from}`);

describe('facts drawn for an audit', () => {
  it('are the same for the same seed, however the facts are ordered', () => {
    const once = drawn([pack('nor', facts), pack('sor', facts)], 'oak');
    expect(drawn([pack('sor', facts.toReversed()), pack('nor', facts)], 'oak')).toEqual(once);
    expect(new Set(once).size).toBe(10);
  });

  it('are others for another seed, from every pack', () => {
    const packs = [pack('nor', facts), pack('sor', facts)];
    const once = drawn(packs, 'oak', 20);
    expect(drawn(packs, 'elm', 20)).not.toEqual(once);
    expect(new Set(once.map((one) => one.split(' ')[0]))).toEqual(new Set(['nor', 'sor']));
  });

  it('say who, what, when and where it was read', () => {
    expect(sampleFacts([pack('nor', facts.slice(0, 1))], { seed: 'oak', count: 5 })).toEqual([
      {
        pack: 'nor',
        person: 'Ann Berg',
        id: 'Q1',
        fact: 'office: pm',
        from: '1980',
        shownFrom: undefined,
        to: undefined,
        verified: '2026-01-01',
        urls: ['https://a.example/'],
      },
    ]);
  });
});
