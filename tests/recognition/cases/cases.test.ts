import { describe, expect, it } from 'vitest';
import { CASES } from './all';
import { type Case, caseOf } from './case-table';
import { knownGaps } from './known-gaps';
import { readCase } from './read-case';

describe('reads as a careful reader does', () => {
  const titled = CASES.map((one): [string, Case] => {
    return [`${one.rule ? `${one.rule}, ` : ''}${one.name}: ${one.marked}`, one];
  });
  it.each(titled)('%s', async (_, one) => {
    expect(await readCase(one)).toBe(one.marked);
  });
});

describe('known gaps, to be taken off the list when they are closed', () => {
  it.each(knownGaps)('$reason', async (gap) => {
    expect(gap.today).not.toBe(gap.marked);
    expect(await readCase(caseOf(gap))).toBe(gap.today);
  });
});

it('has no case twice', () => {
  const texts = CASES.map(({ marked, people = [], on, language }) => {
    return [marked, on, language, ...people.map(({ id }) => id)].join('; ');
  });
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});
