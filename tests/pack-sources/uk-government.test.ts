import { describe, expect, it } from 'vitest';
import { type IfgTables, readMinisters } from '../../packs/bulk/uk-government/ifg';
import { readMembers, type Seat } from '../../packs/bulk/uk-government/members';
import { ministerFacts } from '../../packs/bulk/uk-government/minister-facts';
import { namesOf } from '../../packs/bulk/uk-government/names';
import { partyFacts } from '../../packs/bulk/uk-government/party-facts';
import { seatFacts } from '../../packs/bulk/uk-government/seat-facts';

const csv = (...lines: string[]) => lines.join('\n');

/** Ada Example held what the lines say; the departments and posts are these. */
function tables(...appointments: string[]): IfgTables {
  return {
    person: csv(
      'id,id_parliament,name,short_name,gender,start_date,end_date',
      'ada,7.0,Ada Example,Example,F,,',
    ),
    organisation: csv('id,name', 'old,Old Office', 'new,New Office'),
    post: csv(
      'id,organisation_id,name,rank_equivalence',
      'old-scot,old,Secretary of State for Scotland,SoS',
      'new-scot,new,Secretary of State for Scotland,SoS',
      'junior,new,Minister of State,MoS',
    ),
    appointment: csv('id,person_id,post_id,start_date,end_date', ...appointments),
    appointment_characteristics: csv('appointment_id,is_acting', 'stand-in,True', 'a,False'),
    representation: csv('id,person_id,house,constituency_id,start_date,end_date'),
    representation_characteristics: csv('representation_id,party,start_date,end_date'),
    constituency: csv('id,name'),
  };
}

function factsOf(...appointments: string[]) {
  const [minister] = readMinisters(tables(...appointments));
  if (!minister) throw new Error('no minister');
  return ministerFacts(minister, ['list']).facts.map(({ post, status, from, to, label }) => ({
    post,
    status,
    from,
    to,
    label,
  }));
}

const held = (post: string, from: string, to?: string) => ({
  post,
  status: undefined,
  from,
  to,
  label: undefined,
});

describe('the posts of a minister', () => {
  it('are one where the department was renamed, and open where they go on', () => {
    expect(factsOf('a,ada,old-scot,1999-05-01,1999-07-01', 'b,ada,new-scot,1999-07-01,')).toEqual([
      held('uk-scotland-secretary', '1999-05-01'),
    ]);
  });

  it('are two with a gap between', () => {
    expect(
      factsOf('a,ada,old-scot,1999-05-01,1999-07-01', 'b,ada,new-scot,2001-07-01,2002-01-01'),
    ).toHaveLength(2);
  });

  it('are named with the department below the cabinet, and as acting', () => {
    expect(factsOf('stand-in,ada,junior,2001-05-01,2001-07-01')).toEqual([
      {
        post: 'uk-minister-of-state-new-office',
        status: 'acting',
        from: '2001-05-01',
        to: '2001-07-01',
        label: 'Acting Minister of State, New Office',
      },
    ]);
  });

  it('end where the next begins when the year of an end is a slip', () => {
    const [first] = factsOf('a,ada,junior,2005-09-01,2005-05-14', 'b,ada,new-scot,2006-05-14,');
    expect(first).toEqual(held('uk-minister-of-state-new-office', '2005-09-01', '2006-05-14'));
  });

  it('are refused with their place when they end before they start, or on no day', () => {
    expect(() => factsOf('a,ada,junior,2005-09-01,2005-05-14')).toThrow(
      'appointment.csv: a: ends 2005-05-14, before it starts',
    );
    expect(() => factsOf('a,ada,junior,2005-02-30,')).toThrow(
      'appointment.csv: record 1: start_date: not a day',
    );
  });
});

const seat = (from: string, to: string | undefined, more: Partial<Seat> = {}): Seat => ({
  house: 'commons',
  constituency: 'Sample East',
  party: 'labour',
  startReason: 'general_election',
  from,
  to,
  ...more,
});

describe('the seats and parties of a member', () => {
  it('are one over a dissolution, and over a change of party, and two over a lost election', () => {
    const own = [
      seat('2001-06-07', '2005-04-11'),
      seat('2005-05-05', '2008-01-01'),
      seat('2008-01-02', '2010-04-12', { party: 'independent', startReason: 'changed_party' }),
      seat('2015-05-08', undefined),
    ];
    const terms = seatFacts(own, ['list']).map(({ from, to }) => [from, to]);
    expect(terms).toEqual([
      ['2001-06-07', '2010-04-12'],
      ['2015-05-08', undefined],
    ]);
    expect(
      partyFacts(own, ['list']).map(({ organization, from, to }) => [organization, from, to]),
    ).toEqual([
      ['labour', '2001-06-07', '2008-01-01'],
      // Who was independent when the seat ended may have joined a party before the next.
      ['uk-independent', '2008-01-02', undefined],
      ['labour', '2015-05-08', undefined],
    ]);
  });

  it('end with a party that follows or with a life, and else are known to the end of the seat', () => {
    const left = [
      seat('2001-06-07', '2005-04-11'),
      seat('2010-05-06', '2015-03-30', { party: 'ukip' }),
    ];
    const dates = (own: Seat[]) =>
      partyFacts(own, ['list']).map(({ to, verified }) => [to, verified]);
    expect(dates(left)).toEqual([
      [undefined, '2005-04-11'],
      [undefined, '2015-03-30'],
    ]);
    expect(dates([seat('2001-06-07', '2005', { endReason: 'resigned' })])).toEqual([
      [undefined, '2005-01-01'],
    ]);
    expect(dates([seat('2001-06-07', '2004-02-01', { endReason: 'died' })])).toEqual([
      ['2004-02-01', undefined],
    ]);
  });

  it('are two where somebody resigned and came back at a by-election', () => {
    const own = [
      seat('2005-05-05', '2008-06-18'),
      seat('2008-07-10', '2010-04-12', { startReason: 'by_election' }),
    ];
    expect(seatFacts(own, ['list'])).toHaveLength(2);
  });

  it('give no party to the chair or the cross benches, and refuse a party nobody listed', () => {
    const chair = [seat('2001-06-07', '2005-04-11', { party: 'speaker' })];
    const cross = [seat('2001-06-07', '2005-04-11', { party: 'crossbench' })];
    expect([...partyFacts(chair, ['list']), ...partyFacts(cross, ['list'])]).toEqual([]);
    expect(() => partyFacts([seat('2001-06-07', undefined, { party: 'new' })], ['list'])).toThrow(
      'the party "new" is not listed',
    );
  });

  it('are refused with the record that is wrong', () => {
    const row = {
      membership_id: 'm/1',
      person_id: 'p/1',
      chamber: 'commons',
      start_date: '2001-13',
    };
    const empty = {
      person_identifiers: [],
      person_alternative_names: [],
      membership_identifiers: [],
    };
    expect(() => readMembers({ simple_memberships: [row], ...empty }, '1997-05-01')).toThrow(
      'simple_memberships: record 1: start_date',
    );
  });
});

describe('the names of a person', () => {
  it('are those before the title, with the title as another from its day', () => {
    const names = namesOf({
      ifg: [],
      member: [
        { given: 'Ada', prefix: 'Baroness', title: 'Example of Sample', from: '2010-07-01' },
        { given: 'Ada', family: 'Example', to: '2010-06-30' },
      ],
      isLifePeer: true,
    });
    expect(names).toEqual({
      name: 'Ada Example',
      given_name: 'Ada',
      family_name: 'Example',
      other_names: [
        { name: 'Baroness Example of Sample', note: 'alias', start_date: '2010-07-01' },
      ],
    });
  });

  it('are the label of a peer who never sat as a commoner, or the title', () => {
    const member = [{ given: 'Ada', prefix: 'Baroness', title: 'Sample' }];
    const labelled = namesOf({
      ifg: [],
      member,
      label: 'Ada Example, Baroness Sample',
      isLifePeer: false,
    });
    expect([labelled.name, labelled.family_name]).toEqual(['Ada Example', 'Example']);
    expect(namesOf({ ifg: [], member, isLifePeer: false }).name).toBe('Baroness Sample');
  });
});
