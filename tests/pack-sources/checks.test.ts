import { describe, expect, it } from 'vitest';
import { checkElections } from '../../packs/checks/duplicates';
import type { Check } from '../../packs/checks/problem';
import { checkReferences, checkRelations } from '../../packs/checks/references';
import { checkSourcing } from '../../packs/checks/sourcing';
import { checkCompleteness, checkSingleHolders } from '../../packs/checks/terms';
import { joinSources, parseSource } from '../../packs/read-sources';

/** A pack of one post, two holders and what a case adds; JSON is YAML. */
function packWith(
  post: object,
  facts: readonly object[],
  others: readonly object[] = [],
  retrieved = '2024-12-31',
) {
  const person = (id: string, name: string, all: readonly object[]) => ({
    id,
    name,
    given_name: name,
    family_name: name,
    gender: 'female',
    summary: 'Somebody.',
    prominence: 0.5,
    verified: '2024-12-31',
    sources: ['a'],
    facts: all.map((fact) => ({ sources: ['a'], ...fact })),
  });
  const source = { url: 'https://a.example/', title: 'A', publisher: 'A', retrieved };
  const content = {
    country: 'Nor',
    sources: { a: source },
    organizations: [{ id: 'gov', name: 'Government', classification: 'executive' }],
    areas: [],
    posts: [
      {
        id: 'pm',
        label: 'PM',
        role: 'PM',
        class: 'head-of-government',
        organization: 'gov',
        single: true,
        ...post,
      },
    ],
    persons: [person('Q1', 'Ann', facts), person('Q2', 'Bea', others)],
  };
  return joinSources([
    { file: 'nor.yaml', content: parseSource('nor.yaml', JSON.stringify(content)) },
  ]);
}

const pm = (from: string, to?: string, more: object = {}) => ({
  kind: 'office',
  post: 'pm',
  from,
  ...(to && { to }),
  ...more,
});
const WHOLE = { complete_since: '2010-01-01' };
const nominee = (election: string) => ({
  ...pm('2012-01-01', '2012-11-05'),
  kind: 'candidacy',
  election,
});
const kin = (more: object) => ({ kind: 'relation', label: 'Kin', person: 'Q2', ...more });

const CASES: readonly [what: string, Check, ReturnType<typeof packWith>, reasons: RegExp[]][] = [
  ['open with a page of the day verified to', checkSourcing, packWith({}, [pm('2010-01-01')]), []],
  [
    'open with an older page',
    checkSourcing,
    packWith({}, [pm('2010-01-01')], [], '2024-12-30'),
    [/no source from 2024-12-31/],
  ],
  [
    'open and verified no further than the older page',
    checkSourcing,
    packWith({}, [pm('2010-01-01', undefined, { verified: '2024-12-30' })], [], '2024-12-30'),
    [],
  ],
  [
    'open and verified further than the older page',
    checkSourcing,
    packWith({}, [pm('2010-01-01', undefined, { verified: '2024-12-31' })], [], '2024-12-30'),
    [/no source from 2024-12-31/],
  ],
  ['whole and without a gap', checkCompleteness, packWith(WHOLE, [pm('2010-01-01')]), []],
  [
    'a gap of days',
    checkCompleteness,
    packWith(WHOLE, [pm('2010-01-01', '2014-05-01'), pm('2014-05-09')]),
    [/nobody from 2014-05-02 to 2014-05-09/],
  ],
  [
    'a gap in which somebody acts',
    checkCompleteness,
    packWith(
      WHOLE,
      [pm('2010-01-01', '2014-05-01'), pm('2014-05-09')],
      [pm('2014-05-01', '2014-05-09', { status: 'acting' })],
    ),
    [],
  ],
  [
    'a gap that a source confirms',
    checkCompleteness,
    packWith({ ...WHOLE, vacant: [{ from: '2014-05-02', to: '2014-05-08', sources: ['a'] }] }, [
      pm('2010-01-01', '2014-05-01'),
      pm('2014-05-09'),
    ]),
    [],
  ],
  [
    'whole, though several hold it',
    checkCompleteness,
    packWith({ ...WHOLE, single: false }, [pm('2010-01-01')]),
    [/not single/],
  ],
  ['under itself', checkReferences, packWith({ under: ['pm'] }, []), [/no other post/]],
  ['under nothing', checkReferences, packWith({ under: ['king'] }, []), [/under "king"/]],
  [
    'kin of a stranger',
    checkReferences,
    packWith({}, [kin({ role: 'child', person: 'Q9' })]),
    [/"Q9" is not listed/],
  ],
  ['kin of some kind', checkRelations, packWith({}, [kin({ role: 'child' })]), []],
  ['kin of no kind', checkRelations, packWith({}, [kin({})]), [/has no role/]],
  [
    'kin of a strange kind',
    checkRelations,
    packWith({}, [kin({ role: 'foe' })]),
    [/"foe" is no role/],
  ],
  [
    'running mates in an election of nobody',
    checkRelations,
    packWith({}, [kin({ role: 'running mate', election: '2012 election' })]),
    [/nobody is a candidate/],
  ],
  ['one election', checkElections, packWith({}, [nominee('E')], [nominee('E')]), []],
  [
    'one election of two names',
    checkElections,
    packWith({}, [nominee('E')], [nominee('F')]),
    [/called "E"/],
  ],
  [
    'on the day of change both',
    checkSingleHolders,
    packWith({}, [pm('2010-01-01', '2014-05-01')], [pm('2014-05-01')]),
    [],
  ],
  [
    'two at a time',
    checkSingleHolders,
    packWith({}, [pm('2010-01-01', '2014-05-02')], [pm('2014-05-01')]),
    [/overlaps/],
  ],
];

describe('the checks of the starter pack', () => {
  it.each(CASES)('%s', (_what, check, pack, reasons) => {
    const found = check(pack).map(({ reason }) => reason);
    expect(found).toEqual(reasons.map((reason) => expect.stringMatching(reason)));
  });
});
