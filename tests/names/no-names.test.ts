import { describe, expect, it } from 'vitest';
import { withoutNoNames } from '../../utils/names/no-names';
import { alias, person } from '../recognition/people';

function keeps(name: string, other: string): boolean {
  const one = person('x', name, { otherNames: [alias(other)] });
  const { person: left, left: names } = withoutNoNames(one);
  expect(left.otherNames.length + names.length).toBe(1);
  return left.otherNames.length === 1;
}

describe('other names that are no person’s', () => {
  it.each([
    ['a body', 'Ada Quill', 'U.S. Navy'],
    ['a body with the family name', 'Ada Quill', 'Quill Foundation'],
    ['a body with small words', 'Ada Quill', 'Followers of Light'],
    ['a club', 'Ada Quill', 'Bremen Rotary Club'],
    ['a list of offices', 'Ada Quill', 'Past Keeper/Pres'],
    ['a list with a year', 'Ada Quill', 'Bremen Housing Advice 1999'],
    ['an office', 'Ada Quill', 'Archbishop of Bremen'],
    ['an office of a peer', 'Lord Quill of Holt', 'Archbishop of Bremen'],
    ['a form of address and a title', 'Ada Quill', 'Mr. Speaker'],
    ['a single noun', 'Ada Quill', 'Rocket'],
    ['a single noun, small', 'Ada Quill', 'bear'],
    ['letters of a body', 'Ada Quill', 'NRA'],
    ['a work', 'Ada Quill', 'Gone with the Tide'],
  ])('%s: %s is not %s', (_, name, other) => {
    expect(keeps(name, other)).toBe(false);
  });

  it.each([
    ['another spelling', 'Ada Quill', 'Adah Quyll'],
    ['a name before', 'Ada Quill', 'Una Holt'],
    ['a family name that is a building', 'Ada Quill', 'Ada Church'],
    ['a family name that is a body', 'Ada Lodge', 'A. M. Lodge'],
    ['a family name that is a noun', 'Ada Stone', 'Stone'],
    ['a nickname within', 'Ada Quill', 'Ada “Navy” Holt'],
    ['a nickname in brackets', 'Ada Quill', 'Una (Club) Holt'],
    ['a peer', 'Ada Quill', 'Baroness Holt of Bremen'],
    ['a peer of a place', 'Ada Quill', 'Countess of Bremen'],
    ['a prince', 'Bo Quill', 'Prince of Bremen'],
    ['a ruler', 'Bo Quill', 'King Otto'],
    ['a ruler of a place', 'Otto bin Quill', 'Otto of Bremen'],
    ['initials', 'Ada Maria Quill', 'AMQ'],
    ['initials of a name within a word', 'Ada bin Salquill', 'ABS'],
    ['one word', 'Ada Quill', 'Adalu'],
    ['another script', 'Ada Quill', 'Ада Квилл'],
    ['particles', 'Ada Quill', 'Ada von und zu Quill'],
  ])('%s: %s is %s, too', (_, name, other) => {
    expect(keeps(name, other)).toBe(true);
  });

  it('a nickname is kept, whatever the word', () => {
    const one = person('x', 'Ada Quill', { otherNames: [alias('Rocket', 'nickname')] });
    expect(withoutNoNames(one)).toEqual({ person: one, left: [] });
  });
});
