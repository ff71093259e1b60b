import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../utils/people/person';
import { relationText } from '../../../utils/people/relations/describe-relation';
import { relationsAmong } from '../../../utils/people/relations/relations-among';
import { office } from '../make';
import { envoy, kin, nominee, PM, person, pm, said, WORDS } from './ann-and-bob';

const CASES: readonly [
  rule: string,
  ann: Fact[],
  bob: Fact[],
  day: string,
  ofAnn: string[],
  ofBob: string[],
][] = [
  [
    'one served under the other, as long as both were there',
    [pm('2024-07-05')],
    [envoy('2020-03-23', '2025-02-07')],
    '2024-09-26',
    ['Bob: Envoy under Ann · 2024-07-05 to 2025-02-07'],
    ['Ann: Envoy under Ann · 2024-07-05 to 2025-02-07'],
  ],
  [
    'and is still told afterwards',
    [pm('2024-07-05')],
    [envoy('2020-03-23', '2025-02-07')],
    '2026-01-01',
    ['Bob: Envoy under Ann · 2024-07-05 to 2025-02-07'],
    ['Ann: Envoy under Ann · 2024-07-05 to 2025-02-07'],
  ],
  [
    'but not before it began',
    [pm('2024-07-05')],
    [envoy('2020-03-23', '2025-02-07')],
    '2024-07-04',
    [],
    [],
  ],
  [
    'nor where the two never met in office',
    [pm('2024-07-05')],
    [envoy('2020-03-23', '2024-02-07')],
    '2025-01-01',
    [],
    [],
  ],
  [
    'nor where a start is unknown',
    [office('Prime Minister', undefined, '2026-01-01', { post: PM })],
    [envoy('2020-03-23', '2024-02-07')],
    '2025-01-01',
    [],
    [],
  ],
  [
    'one directly after the other',
    [pm('2022-10-25', '2024-07-05')],
    [pm('2024-07-05')],
    '2024-07-05',
    ['Bob: Directly after as Prime Minister · Since 2024-07-05'],
    ['Ann: Directly before as Prime Minister · 2022-10-25 to 2024-07-05'],
  ],
  [
    'one some time after the other: nobody can tell who was between',
    [pm('2016-07-13', '2019-07-24')],
    [pm('2024-07-05')],
    '2024-07-05',
    ['Bob: Later Prime Minister · Since 2024-07-05'],
    ['Ann: Earlier Prime Minister · 2016-07-13 to 2019-07-24'],
  ],
  [
    'opponents in an election',
    [nominee('Reds')],
    [nominee('Blues')],
    '2024-09-26',
    ['Bob: Opponent in the 2024 election'],
    ['Ann: Opponent in the 2024 election'],
  ],
  [
    'no opponents in different elections',
    [nominee('Reds')],
    [nominee('Blues', { election: '2020 election' })],
    '2024-09-26',
    [],
    [],
  ],
  ['no opponents before they stood', [nominee('Reds')], [nominee('Blues')], '2024-07-14', [], []],
  [
    'no opponents for seats of which there are many',
    [nominee('Reds', { post: { id: 'mp' } })],
    [nominee('Blues', { post: { id: 'mp' } })],
    '2024-09-26',
    [],
    [],
  ],
  [
    'running mates, though only one record says so',
    [kin('running mate', 'Bob', { election: '2024 election', from: '2024-08-06' })],
    [],
    '2024-09-26',
    ['Bob: Running mate in the 2024 election'],
    ['Ann: Running mate in the 2024 election'],
  ],
  [
    'not before they were',
    [kin('running mate', 'Bob', { election: '2024 election', from: '2024-08-06' })],
    [],
    '2024-08-05',
    [],
    [],
  ],
  [
    'a child is told by what each is to the other',
    [kin('child', 'Bob')],
    [],
    '2024-09-26',
    ['Bob: Parent'],
    ['Ann: Child'],
  ],
  [
    'what both records say is said once',
    [kin('spouse', 'Bob', { from: '2005' })],
    [kin('spouse', 'Ann', { from: '2005' })],
    '2024-09-26',
    ['Bob: Spouse · Since 2005'],
    ['Ann: Spouse · Since 2005'],
  ],
  [
    'a relation of another name is told by its label',
    [kin('adviser', 'Bob')],
    [],
    '2024-09-26',
    ['Bob: adviser of Bob'],
    ['Ann: adviser of Bob'],
  ],
  [
    'strangers are nothing to each other',
    [pm('2024-07-05')],
    [office('Judge', '2020-01-01')],
    '2024-09-26',
    [],
    [],
  ],
];

describe('relationsAmong', () => {
  it.each(CASES)('%s', (_rule, ann, bob, day, ofAnn, ofBob) => {
    expect(said(ann, bob, day)).toEqual(ofAnn);
    const self = person('Bob', bob);
    const toldOfBob = relationsAmong(self, [person('Ann', ann)], day).map(
      (relation) => `${relation.other.name}: ${relationText(self, relation, WORDS)}`,
    );
    expect(toldOfBob).toEqual(ofBob);
  });

  it('tells what had begun before what came after', () => {
    const self = person('Ann', [pm('2022-10-25', '2024-07-05')]);
    const next = person('Bob', [pm('2024-07-05')]);
    const served = person('Cy', [envoy('2020-03-23', '2025-02-07')]);
    const kinds = relationsAmong(self, [next, served], '2023-01-01').map(({ kind }) => kind);
    expect(kinds).toEqual(['report', 'successor']);
  });

  it('gives the sources of both sides', () => {
    const source = (name: string) => ({ url: `https://${name}.example/` });
    const ann = person('Ann', [{ ...pm('2024-07-05'), sources: [source('a')] }]);
    const bob = person('Bob', [{ ...envoy('2020-03-23'), sources: [source('b'), source('a')] }]);
    expect(relationsAmong(ann, [bob], '2024-09-26')[0]?.sources).toEqual([
      source('b'),
      source('a'),
    ]);
  });
});
