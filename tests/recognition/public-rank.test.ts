import { describe, expect, it } from 'vitest';
import type { Fact, Person } from '../../utils/people/person';
import {
  FIRST_RANK,
  IN_OFFICE,
  rankOn,
  SECOND_RANK,
} from '../../utils/recognition/choose/public-rank';
import { office, person } from './people';

const DAY = '2025-06-10';

function withOffice(label: string, more: Partial<Fact> = {}, prominence?: number): Person {
  const { prominence: _, ...one } = person('one', 'Ada Quill', {
    facts: [{ ...office(label, '2024-01-01'), ...more }],
  });
  return prominence === undefined ? one : { ...one, prominence };
}

describe('the rank of somebody of whom no prominence is recorded', () => {
  it.each([
    ['President of the United States', FIRST_RANK],
    ['Prime Minister of Türkiye', FIRST_RANK],
    ['Acting President of Peru', FIRST_RANK],
    ['French President', IN_OFFICE],
    ['Taoiseach (head of government of Ireland)', FIRST_RANK],
    ['Bundeskanzler', FIRST_RANK],
    ['President of the European Commission', FIRST_RANK],
    ['Vice President of the United States', SECOND_RANK],
    ['Deputy Prime Minister of Australia', SECOND_RANK],
    ['President of the Chess Union', IN_OFFICE],
    ['President', IN_OFFICE],
    ['Chief of Staff to the President of France', IN_OFFICE],
    ['Lord Chancellor', IN_OFFICE],
    ['Leader of the Labour Party', IN_OFFICE],
    ['Senator', IN_OFFICE],
  ])('%s', (label, rank) => {
    expect(rankOn(withOffice(label), DAY)).toBe(rank);
  });
});

describe('the rank of somebody on all lips', () => {
  it.each([
    ['Leader of the Labour Party', SECOND_RANK],
    ['President of the Union Party', SECOND_RANK],
    ['Senator', IN_OFFICE],
  ])('%s', (label, rank) => {
    expect(rankOn(withOffice(label, {}, 0.9), DAY)).toBe(rank);
  });

  it('is that of a nominee for the first rank', () => {
    const nominee = { kind: 'candidacy', status: 'nominee' } as const;
    const label = 'Nominee for President of the United States';
    expect(rankOn(withOffice(label, nominee, 0.9), DAY)).toBe(SECOND_RANK);
    expect(rankOn(withOffice('Nominee for Mayor', nominee, 0.9), DAY)).toBe(0);
  });
});

describe('the rank of who has left an office of the first rank', () => {
  const until = (to: string, death?: string) => ({
    ...withOffice('President of France', { from: '2012-01-01', to }),
    ...(death !== undefined && { death }),
  });

  it('is the second for some years, and then none', () => {
    expect(rankOn(until('2024-06-10'), DAY)).toBe(SECOND_RANK);
    expect(rankOn(until('2014-06-10'), DAY)).toBe(0);
    expect(rankOn(until('2026-06-10'), '2011-06-10')).toBe(0);
  });

  it('is none of the dead', () => {
    expect(rankOn(until('2024-06-10', '2024-12-01'), DAY)).toBe(0);
  });

  it('is still the second where the list does not reach to the day', () => {
    expect(rankOn(withOffice('President of France', { verified: '2025-01-01' }), DAY)).toBe(
      SECOND_RANK,
    );
  });
});

it('is the first of who is elected to it, and none of its shadow', () => {
  expect(rankOn(withOffice('President-elect of France', { status: 'elect' }), DAY)).toBe(
    FIRST_RANK,
  );
  expect(rankOn(withOffice('Prime Minister of France', { status: 'shadow' }), DAY)).toBe(0);
});
