import { describe, expect, it } from 'vitest';
import { factsAsOf } from '../../../utils/people/as-of/facts-as-of';
import type { RoleOn } from '../../../utils/people/as-of/role-on';
import type { Fact } from '../../../utils/people/person';
import { joinPeople } from '../../../utils/storage/join/join-people';
import { ann, inShort, mayor, source } from './mayors';

const roleInShort = ({ tense, certainty }: RoleOn) => `${tense} ${certainty}`;

describe('where the second record was verified later', () => {
  const later = (one: Partial<Fact>, two: Partial<Fact>) =>
    joinPeople([
      ann('one', [mayor(one, 'a')], '2023-01-01'),
      ann('two', [mayor(two, 'b')], '2025-01-01'),
    ]);

  it.each<[string, Partial<Fact>, Partial<Fact>, (string | undefined)[][]]>([
    [
      'its end wins over an open fact',
      { from: '2020-05-01' },
      { from: '2020-05-01', to: '2022-02-01' },
      [['2020-05-01–2022-02-01', 'one two', '']],
    ],
    [
      'its end wins also where it has another first day',
      { from: '2020-05-01' },
      { from: '2020-05-02', to: '2022-02-01' },
      [['2020-05-01–2022-02-01', 'one', 'two 2020-05-02–2022-02-01']],
    ],
    [
      'it does not open what the first record ended',
      { from: '2020-05-01', to: '2022-02-01' },
      { from: '2020-05-01' },
      [['2020-05-01–2022-02-01', 'one', 'two 2020-05-01–']],
    ],
  ])('%s', (_rule, one, two, joined) => {
    expect(later(one, two).facts.map(inShort)).toEqual(joined);
  });

  it.each([
    ['the same first day', '2020-05-01'],
    ['another first day', '2020-05-02'],
  ])('tells the office once, as a former one for certain: %s', (_rule, from) => {
    const person = later({ from: '2020-05-01' }, { from, to: '2024-02-01' });
    expect(factsAsOf(person, '2024-06-01').roles.map(roleInShort)).toEqual(['former certain']);
  });

  it('is told by both sources', () => {
    const [fact] = later({ from: '2020' }, { from: '2020-05-01', to: '2022-02-01' }).facts;
    expect(fact?.sources).toEqual([source('a'), source('b')]);
  });
});
