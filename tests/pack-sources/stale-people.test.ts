import { describe, expect, it } from 'vitest';
import type { WrittenPack } from '../../packs/read-sources';
import { stalePeople } from '../../packs/stale-people';
import { packOfPeople } from '../support/pack-of';

const office = (post: string, to?: string) => ({
  kind: 'office',
  post,
  from: '2020-01-01',
  ...(to && { to }),
  sources: ['a', 'b'],
});
const pack = (id: string, ...people: object[]) =>
  ({ header: { id }, sources: packOfPeople(...people) }) as unknown as WrittenPack;
const names = (packs: WrittenPack[], day: string) =>
  stalePeople(packs, day).map(({ name }) => name);

describe('who is to be looked at anew', () => {
  it.each([
    ['2026-06-30', []],
    ['2026-07-01', ['Ann Berg']],
  ])('by %s: %j, half a year after the day verified to', (day, expected) => {
    expect(names([pack('nor', { verified: '2026-01-01' })], day)).toEqual(expected);
  });

  it('is nobody whose offices have ended', () => {
    expect(names([pack('nor', { facts: [office('pm', '2021-01-01')] })], '2026-12-31')).toEqual([]);
  });

  it('comes by rank, whatever the pack, with the offices that are open and their pages', () => {
    const packs = [
      pack('nor', { name: 'Envoy', facts: [office('envoy')] }, { name: 'Minister' }),
      pack('sor', { name: 'Head', facts: [office('pm'), office('health', '2021')] }),
    ];
    expect(names(packs, '2026-12-31')).toEqual(['Head', 'Minister', 'Envoy']);
    expect(stalePeople(packs, '2026-12-31')[0]).toEqual({
      pack: 'sor',
      class: 'head-of-government',
      name: 'Head',
      id: 'Q1',
      verified: '2026-01-01',
      offices: ['pm'],
      pages: ['https://a.example/', 'https://b.example/'],
    });
  });
});
