import { describe, expect, it } from 'vitest';
import { office, personWith } from '../make';
import { type Case, said } from './said';

const PARLIAMENT = { name: 'Parliament', classification: 'legislature' };
const PARTY = { name: 'Party', classification: 'party' };
const POST = { post: { id: 'post-1' } };

/** Which of several are told, and in which order. */
const SEVERAL: readonly Case[] = [
  [
    'a speaker of the past is told beside the seat',
    [
      office('Member', '2010-01-01', undefined, { organization: PARLIAMENT }),
      office('Speaker', '2012-01-01', '2014-01-01', {
        organization: PARLIAMENT,
        post: { id: 'speaker', single: true },
      }),
    ],
    '2015-01-01',
    ['former Speaker', 'held Member'],
  ],
  [
    'the same office twice is two terms',
    [office('Mayor', '2010-01-01', '2012-01-01'), office('Mayor', '2015-01-01')],
    '2016-01-01',
    ['held Mayor term 2'],
  ],
  [
    'between two terms it is former',
    [office('Mayor', '2010-01-01', '2012-01-01'), office('Mayor', '2015-01-01')],
    '2013-01-01',
    ['former Mayor'],
  ],
  [
    'two adjacent terms are one',
    [office('Mayor', '2010-01-01', '2012-01-01'), office('Mayor', '2012-01-01')],
    '2013-01-01',
    ['held Mayor'],
  ],
  [
    'a term does not go on from one that was only shown to a day long before',
    [
      office('Mayor', '2010-01-01', undefined, { verified: '2012-01-01' }),
      office('Mayor', '2015-01-01'),
    ],
    '2013-01-01',
    [],
  ],
  [
    'but from the day it was shown to, and as far as the later is shown',
    [
      office('Mayor', '2010-01-01', undefined, { verified: '2012-01-01' }),
      office('Mayor', '2012-01-02', undefined, { verified: '2014-01-01' }),
    ],
    '2013-01-01',
    ['held Mayor'],
  ],
  [
    'and no farther',
    [
      office('Mayor', '2010-01-01', undefined, { verified: '2012-01-01' }),
      office('Mayor', '2012-01-02', undefined, { verified: '2014-01-01' }),
    ],
    '2014-01-02',
    [],
  ],
  [
    'a renamed post is no second term',
    [
      office('Mayor', '2010-01-01', '2012-01-01', POST),
      office('Lord Mayor', '2012-01-02', undefined, POST),
    ],
    '2013-01-01',
    ['held Lord Mayor'],
  ],
  [
    'held supersedes elect on the day',
    [
      office('Mayor', '2020-05-05', undefined, POST),
      office('Mayor-elect', '2020-04-01', '2020-05-05', { ...POST, status: 'elect' }),
    ],
    '2020-05-05',
    ['held Mayor'],
  ],
  [
    'elect before the day',
    [
      office('Mayor', '2020-05-05', undefined, POST),
      office('Mayor-elect', '2020-04-01', '2020-05-05', { ...POST, status: 'elect' }),
    ],
    '2020-05-04',
    ['held elect Mayor-elect'],
  ],
  [
    'elect supersedes nominee',
    [
      office('Nominee', '2020-01-01', undefined, { ...POST, kind: 'candidacy', status: 'nominee' }),
      office('Mayor-elect', '2020-04-01', undefined, { ...POST, status: 'elect' }),
    ],
    '2020-04-02',
    ['held elect Mayor-elect'],
  ],
  [
    'one who was only elect is not former',
    [office('Mayor-elect', '2020-04-01', '2020-05-01', { status: 'elect' })],
    '2021-01-01',
    [],
  ],
  [
    'acting is told as such',
    [office('Mayor', '2020-04-01', undefined, { status: 'acting' })],
    '2021-01-01',
    ['held acting Mayor'],
  ],
  [
    'a seat does not hide the former office',
    [
      office('Minister', '2010-01-01', '2012-01-01'),
      office('Member', '2005-01-01', undefined, { organization: PARLIAMENT }),
    ],
    '2013-01-01',
    ['former Minister', 'held Member'],
  ],
  [
    'nor does an office in a party',
    [
      office('Minister', '2010-01-01', '2012-01-01'),
      office('Party leader', '2012-01-01', undefined, { organization: PARTY }),
    ],
    '2013-01-01',
    ['held Party leader', 'former Minister'],
  ],
  [
    'an office held hides the former one',
    [office('Minister', '2010-01-01', '2012-01-01'), office('Judge', '2012-06-01')],
    '2013-01-01',
    ['held Judge'],
  ],
  [
    'but not one that is over it',
    [
      office('Prime Minister', '2010-01-01', '2012-01-01', { post: { id: 'pm' } }),
      office('Minister', '2012-06-01', undefined, { post: { id: 'm', under: ['pm'] } }),
    ],
    '2013-01-01',
    ['held Minister', 'former Prime Minister'],
  ],
  [
    'two that ended on one day are both told',
    [office('Minister', '2010-01-01', '2012-01-01'), office('Envoy', '2011-01-01', '2012-01-01')],
    '2013-01-01',
    ['former Envoy', 'former Minister'],
  ],
];

describe('several terms on a day', () => {
  it.each(SEVERAL)('%s', (_rule, facts, day, expected) => {
    expect(said(personWith(facts), day)).toEqual(expected);
    expect(said(personWith([...facts].reverse()), day)).toEqual(expected);
  });

  it('both holders hold on the day of change', () => {
    const leaving = personWith([office('Mayor', '2010-01-01', '2024-07-05')]);
    const coming = personWith([office('Mayor', '2024-07-05')]);
    expect([said(leaving, '2024-07-05'), said(coming, '2024-07-05')]).toEqual([
      ['held Mayor'],
      ['held Mayor'],
    ]);
  });
});
