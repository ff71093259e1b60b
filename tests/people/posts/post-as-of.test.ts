import { describe, expect, it } from 'vitest';
import type { Person, PostRef } from '../../../utils/people/person';
import type { PostOn } from '../../../utils/people/posts/post';
import { postAsOf } from '../../../utils/people/posts/post-as-of';
import { postsOf } from '../../../utils/people/posts/posts-of';
import { ANN_BOB, GAP, holders, MAYOR } from './holders';

function on(people: readonly Person[], day: string): PostOn {
  const post = postsOf(people).get('mayor');
  if (!post) throw new Error('no such post');
  return postAsOf(post, day);
}

/** "Ann; acting Bob; named Cy; vacant since …; before …; after …", what is empty left out. */
function inShort({ holders: held, acting, named, vacancy, before, after }: PostOn): string {
  const list = (word: string, people: PostOn['holders']) =>
    people.map(({ person }) => `${word}${person.name}`);
  return [
    ...list('', held),
    ...list('acting ', acting),
    ...list('named ', named),
    vacancy && [vacancy.state, vacancy.since].filter(Boolean).join(' '),
    before && `before ${before.person.name}`,
    after && `after ${after.person.name}`,
  ]
    .filter(Boolean)
    .join('; ');
}

const WHOLE: PostRef = { ...MAYOR, completeSince: '2010-05-01' };

const CASES: readonly [rule: string, people: Person[], day: string, expected: string][] = [
  ['one holds it', holders(ANN_BOB), '2012-01-01', 'Ann; after Bob'],
  ['on the day of change both hold it', holders(ANN_BOB), '2014-05-01', 'Ann; Bob'],
  ['the day after, one', holders(ANN_BOB), '2014-05-02', 'Bob; before Ann'],
  ['before everyone', holders(ANN_BOB), '2009-01-01', 'no-record'],
  [
    'after everyone only that nobody is recorded',
    holders(ANN_BOB),
    '2019-01-01',
    'no-record 2018-05-02',
  ],
  [
    'a gap in a record that is not whole is no vacancy, and who was next to it is not told',
    holders(GAP),
    '2014-06-01',
    'no-record 2014-05-02',
  ],
  [
    'in a record that is whole it is one',
    holders(GAP, WHOLE),
    '2014-06-01',
    'vacant 2014-05-02; before Ann; after Bob',
  ],
  [
    'but not before the day from which it is whole',
    holders(GAP, { ...MAYOR, completeSince: '2014-07-01' }),
    '2014-06-01',
    'no-record 2014-05-02',
  ],
  [
    'nor later than the data',
    holders(ANN_BOB, WHOLE, '2018-12-31'),
    '2019-01-01',
    'no-record 2018-05-02; before Bob',
  ],
  [
    'where somebody acts it is vacant',
    holders([...GAP, ['Cy', '2014-05-02', '2014-08-31', 'acting']]),
    '2014-06-01',
    'acting Cy; vacant 2014-05-02; before Ann; after Bob',
  ],
  [
    'where somebody waits for it too, though since when is not known',
    holders([...GAP, ['Bob', '2014-05-20', '2014-09-01', 'designate']]),
    '2014-06-01',
    'named Bob; vacant',
  ],
  [
    'a vacancy that a source gives, with nobody acting',
    holders(GAP, { ...MAYOR, vacancies: [{ from: '2014-05-03', to: '2014-08-30', sources: [] }] }),
    '2014-06-01',
    'vacant 2014-05-03',
  ],
  [
    'who has come into office is no longer named to it',
    holders([...GAP, ['Bob', '2014-05-20', '2014-09-01', 'designate']]),
    '2014-09-01',
    'Bob',
  ],
  [
    'an elect stands beside the holder',
    holders([...ANN_BOB, ['Bob', '2014-04-10', '2014-05-01', 'elect']]),
    '2014-04-20',
    'Ann; named Bob; after Bob',
  ],
  [
    'a vague end is over once a successor is there',
    holders([
      ['Ann', '2010-05-01', '2014-05'],
      ['Bob', '2014-05-10'],
    ]),
    '2014-05-20',
    'Bob; before Ann',
  ],
  [
    'and lasts until then',
    holders([
      ['Ann', '2010-05-01', '2014-05'],
      ['Bob', '2014-05-10'],
    ]),
    '2014-05-05',
    'Ann; after Bob',
  ],
  [
    'the same holder twice is before and after another',
    holders([...ANN_BOB, ['Ann', '2018-05-01']]),
    '2016-01-01',
    'Bob; before Ann; after Ann',
  ],
  [
    'an unknown start claims nothing, but is before',
    holders([
      ['Ann', undefined, '2014-05-01'],
      ['Bob', '2014-05-01'],
    ]),
    '2015-01-01',
    'Bob; before Ann',
  ],
  [
    'one who held it long before is not told where the record has a gap',
    holders([
      ['Ann', '1990-05-01', '1994-05-01'],
      ['Bob', '2014-05-01'],
    ]),
    '2015-01-01',
    'Bob',
  ],
  [
    'of a post that several hold, all are told and no neighbours',
    holders(
      [
        ['Ann', '2010-05-01'],
        ['Bob', '2012-05-01'],
      ],
      { id: 'mayor', label: 'Councillor' },
    ),
    '2013-01-01',
    'Ann; Bob',
  ],
];

describe('postAsOf', () => {
  it.each(CASES)('%s', (_rule, people, day, expected) => {
    expect(inShort(on(people, day))).toBe(expected);
    expect(inShort(on([...people].reverse(), day))).toBe(expected);
  });

  it('ends a term with the holder’s death', () => {
    const [ann] = holders([['Ann', '2010-05-01']], WHOLE);
    if (!ann) throw new Error('nobody');
    expect(inShort(on([{ ...ann, death: '2013-02-03' }], '2013-03-01'))).toBe(
      'vacant 2013-02-04; before Ann',
    );
  });
});
