import { describe, expect, it } from 'vitest';
import { withParties } from '../../packs/bulk/uk-government/corrected-parties';
import type { Corrections } from '../../packs/bulk/uk-government/corrections';
import { withHandovers } from '../../packs/bulk/uk-government/handovers';
import { type IfgSeat, type IfgTables, readMinisters } from '../../packs/bulk/uk-government/ifg';
import { readMembers } from '../../packs/bulk/uk-government/members';
import { ministerFacts } from '../../packs/bulk/uk-government/minister-facts';
import { namesOf } from '../../packs/bulk/uk-government/names';
import { partyFacts } from '../../packs/bulk/uk-government/party-facts';
import { withSpells } from '../../packs/bulk/uk-government/party-spells';
import type { Seat } from '../../packs/bulk/uk-government/seat';
import { type OtherDays, withDays } from '../../packs/bulk/uk-government/seat-days';
import { seatFacts, withNames } from '../../packs/bulk/uk-government/seat-facts';
import type { SourceFact } from '../../packs/source-format';

/** The party, since when it is (`~`: shown, its start not known) and to when. */
const inShort = ({ organization, from, shown_from, to }: SourceFact) => [
  organization,
  from ?? `~${shown_from}`,
  to,
];

const csv = (...lines: string[]) => lines.join('\n');

/** Ada Example held what the lines say; the departments and posts are these. */
function tables(...appointments: string[]): IfgTables {
  return {
    person: csv(
      'id,id_parliament,name,short_name,gender,start_date,end_date',
      'ada,7.0,Ada Example,Example,F,,',
    ),
    organisation: csv(
      'id,name,end_date',
      'old,Old Office,',
      'new,New Office,',
      'gone,Gone Office,2007-06-28',
    ),
    post: csv(
      'id,organisation_id,name,rank_equivalence',
      'old-scot,old,Secretary of State for Scotland,SoS',
      'new-scot,new,Secretary of State for Scotland,SoS',
      'junior,new,Minister of State,MoS',
      'gone,gone,Minister of State,MoS',
      'chief,new,Chief Secretary to the Treasury,MoS',
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

  it('end in the month where their department ended some days before', () => {
    const end = (to: string) => factsOf(`a,ada,gone,2005-05-09,${to}`).map((fact) => fact.to);
    expect(end('2007-06-29')).toEqual(['2007-06']);
    expect(end('2007-07-01')).toEqual(['2007']);
    expect(end('2007-06-26')).toEqual(['2007-06-26']);
    expect(end('2007-07-20')).toEqual(['2007-07-20']);
  });

  it('begin and end in the month of a new prime minister of the same party, below the cabinet', () => {
    const dates = (post: string, from: string, to: string) =>
      factsOf(`a,ada,${post},${from},${to}`).map((fact) => [fact.from, fact.to]);
    expect(dates('junior', '2019-07-24', '2020-02-13')).toEqual([['2019-07', '2020-02-13']]);
    expect(dates('junior', '2018-01-09', '2019-07-24')).toEqual([['2018-01-09', '2019-07']]);
    expect(dates('junior', '2022-10-08', '2022-10-25')).toEqual([['2022-10-08', '2022-10']]);
    expect(dates('chief', '2022-10-25', '2023-11-13')).toEqual([['2022-10-25', '2023-11-13']]);
    expect(dates('new-scot', '2019-07-24', '2022-09-06')).toEqual([['2019-07-24', '2022-09-06']]);
    expect(dates('junior', '2005-05-10', '2010-05-11')).toEqual([['2005-05-10', '2010-05-11']]);
  });

  it('end, and are called, as somebody put right, as long as the list has what was wrong', () => {
    const mended = (was: string) =>
      readMinisters(tables('a,ada,junior,1997-05-05,1998-07-29'), {
        ends: [{ id: 'a', was, to: '1999-07-29', why: 'the next begins then' }],
        posts: [
          {
            ...{ id: 'a', was: 'Minister of State', name: 'Minister for Trees', why: 'a page' },
            department: 'Tree Office',
          },
        ],
      })[0]?.appointments[0];
    expect(mended('1998-07-29')).toMatchObject({
      to: '1999-07-29',
      post: { name: 'Minister for Trees', department: 'Tree Office' },
    });
    expect(() => mended('1998-07-28')).toThrow(
      'corrections.yaml: a: the list has 1998-07-29, not 1998-07-28',
    );
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

describe('the holders of a post', () => {
  const term = (from: string, to?: string, post = 'chief') => ({
    facts: [{ kind: 'office' as const, post, from, ...(to ? { to } : {}), sources: ['list'] }],
  });
  const ends = (...terms: ReturnType<typeof term>[]) =>
    withHandovers(terms, (post) => post !== 'seat').map(({ facts }) => facts[0]?.to);

  it('end in the month in which the successor came some days before, of a post with one holder', () => {
    expect(
      ends(term('2015-05-11', '2016-07-15'), term('2016-07-14', '2017-06-11'), term('2017-06-11')),
    ).toEqual(['2016-07', '2017-06-11', undefined]);
    expect(ends(term('2015-05-11', '2016-08-02'), term('2016-07-30'))).toEqual(['2016', undefined]);
  });

  it('keep their days where two hold a post for longer, and where it is no minister’s', () => {
    const others = [term('2010-05-11', '2012-01-01'), term('2011-01-01', '2013-01-01')];
    const close = [term('2015-05-11', '2016-07-15'), term('2016-07-14', '2017-06-11')];
    expect(ends(...others, ...close)[2]).toBe('2016-07-15');
    expect(
      ends(term('2015-05-11', '2016-07-15', 'seat'), term('2016-07-14', undefined, 'seat')),
    ).toEqual(['2016-07-15', undefined]);
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
    expect(partyFacts(own, ['list']).map(inShort)).toEqual([
      ['labour', '~2001-06-07', '2008-01-01'],
      // Who was independent when the seat ended may have joined a party before the next.
      ['uk-independent', '2008-01-02', undefined],
      ['labour', '~2015-05-08', undefined],
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

  describe('in both lists', () => {
    const parties = (own: Seat[], ...spells: [party: string, from: string, to?: string][]) =>
      partyFacts(
        withSpells(
          own,
          spells.map(([party, from, to]) => seat(from, to, { party })),
        ),
        ['list'],
      ).map(inShort);

    it('are those of the newer news: a whip given back, and one lost for some months', () => {
      const own = [
        seat('2017-06-09', '2019-09-03'),
        seat('2019-09-04', '2019-11-06', { party: 'independent' }),
        seat('2019-12-13', undefined),
      ];
      expect(
        parties(
          own,
          ['Labour', '2017-06-08', '2019-09-03'],
          ['Independent', '2019-09-04', '2019-10-29'],
          ['Labour', '2019-10-30', '2019-12-12'],
          ['Non-affiliated', '2021-02-01', '2021-05-01'],
          ['Crossbench', '2021-05-02', '2021-07-01'],
        ),
      ).toEqual([
        ['labour', '~2017-06-09', '2019-09-03'],
        ['uk-independent', '2019-09-04', '2019-10-29'],
        ['labour', '2019-10-30', '2021-01-31'],
        ['labour', '2021-07-02', undefined],
      ]);
    });

    it('are not those of the one that does not know of a later change', () => {
      const own = [
        seat('2024-07-05', '2026-01-15'),
        seat('2026-01-16', undefined, { party: 'reform', startReason: 'changed_party' }),
      ];
      expect(parties(own, ['Labour', '2024-07-04'])).toEqual([
        ['labour', '~2024-07-05', '2026-01-15'],
        ['reform-uk', '2026-01-16', undefined],
      ]);
    });

    it('are those of the one that names any, and never of the other House', () => {
      const lords = (party: string) => [seat('1999-08-02', undefined, { party, house: 'lords' })];
      expect(parties(lords('other'), ['Labour', '1998-08-02'])).toEqual([]);
      const inLords = seat('1998-08-02', undefined, { party: 'Labour', house: 'lords' });
      expect(partyFacts(withSpells(lords('other'), [inLords]), ['list'])).toMatchObject([
        { organization: 'labour', shown_from: '1999-08-02' },
      ]);
      const same = { ...inLords, from: '1999-08-02', party: 'Conservative' };
      expect(partyFacts(withSpells(lords('crossbench'), [same]), ['list'])).toMatchObject([
        { organization: 'conservative', shown_from: '1999-08-02' },
      ]);
      const silent = { ...inLords, from: '2001-01-01', party: 'Other' };
      expect(partyFacts(withSpells(lords('labour'), [silent]), ['list'])).toEqual([
        { kind: 'party', organization: 'labour', shown_from: '1999-08-02', sources: ['list'] },
      ]);
    });
  });

  describe('put right by hand', () => {
    const lord = seat('2015-11-30', undefined, { house: 'lords', party: 'conservative' });
    const member = (party: string) => ({
      ...{ id: '7', parliament: '4554', names: [] },
      seats: [{ ...lord, party }],
    });
    const told = (party: string, corrected: { was: string; now?: string }) =>
      withParties(partyFacts([{ ...lord, party }], ['list']), member(party), [
        { id: '7', shown: '2016-07-15', why: 'Parliament’s list', ...corrected },
      ]);

    it('are known to the last day that a source shows', () => {
      expect(told('conservative', { was: 'conservative' })).toEqual([
        expect.objectContaining({ shown_from: '2015-11-30', verified: '2016-07-15' }),
      ]);
      expect(() => told('labour', { was: 'conservative' })).toThrow(
        'corrections.yaml: 7: the list has labour, not conservative',
      );
    });

    it('are those that Parliament’s list has on its day', () => {
      expect(told('non-affiliated', { was: 'non-affiliated', now: 'Labour' })).toEqual([
        {
          ...{ kind: 'party', organization: 'labour' },
          ...{ shown_from: '2016-07-15', verified: '2016-07-15' },
          sources: ['parliament-member-4554'],
        },
      ]);
    });
  });

  it('are one where a list has some weeks between two parties', () => {
    const own = [
      seat('1997-09-26', '2007-12-18', { house: 'lords', endReason: 'changed_party' }),
      seat('2008-01-07', '2018-03-31', {
        ...{ house: 'lords', party: 'crossbench', startReason: 'changed_party' },
      }),
    ];
    expect(seatFacts(own, ['list']).map(({ from, to }) => [from, to])).toEqual([
      ['1997-09-26', '2018-03-31'],
    ]);
    expect(partyFacts(own, ['list'])).toMatchObject([{ verified: '2007-12-18' }]);
  });

  it('are two where somebody resigned and came back at a by-election', () => {
    const own = [
      seat('2005-05-05', '2008-06-18'),
      seat('2008-07-10', '2010-04-12', { startReason: 'by_election' }),
    ];
    expect(seatFacts(own, ['list'])).toHaveLength(2);
  });

  describe('in the Lords', () => {
    const lord = (from: string, to?: string, more: Partial<Seat> = {}) =>
      seat(from, to, { house: 'lords', peerage: 'L', ...more });
    const ifg = (from: string, to?: string): IfgSeat => ({ house: 'Lords', from, to, parties: [] });
    const days = (own: Seat[], others: Partial<OtherDays>) =>
      withDays(own, { seats: [], appointed: [], ...others }).seats.map(({ from, to }) => [
        from,
        to,
      ]);

    it('have the day that another list has within the year, not that of a post before the peerage', () => {
      const seats = [ifg('1997-05-05')];
      expect(days([lord('1997')], { seats })).toEqual([['1997-05-05', undefined]]);
      const appointed = ['1997-05-05'];
      expect(days([lord('1997')], { seats, appointed })).toEqual([['1997', undefined]]);
      expect(days([lord('2001-05-12')], { seats: [ifg('2001-05-05')] })).toEqual([
        ['2001-05-12', undefined],
      ]);
    });

    it('begin later than the inheritance where another list has the day, and before the reform', () => {
      const born = [lord('1977', '2026-04-29', { peerage: 'HP' })];
      expect(days(born, { seats: [ifg('1988-07-15', '1999-11-11'), ifg('1999-11-11')] })).toEqual([
        ['1988-07-15', '2026-04-29'],
      ]);
      expect(days(born, { life: { lordFrom: '1988-07-15' } })).toEqual([
        ['1988-07-15', '2026-04-29'],
      ]);
      expect(days(born, { life: { lordFrom: '1999-11-17' } })).toEqual([['1977', '2026-04-29']]);
      expect(days([lord('1977')], { life: { lordFrom: '1988-07-15' } })).toEqual([
        ['1977', undefined],
      ]);
    });

    it('begin with a peerage before the one that the list has, and with seats it has not', () => {
      expect(days([lord('1997')], { life: { lordFrom: '1992-07-07' } })).toEqual([
        ['1992-07-07', undefined],
      ]);
      expect(
        days([lord('2000-04-19')], { seats: [ifg('1991-06-10', '1999-11-11'), ifg('2000-04-19')] }),
      ).toEqual([
        ['1991-06-10', '1999-11-11'],
        ['2000-04-19', undefined],
      ]);
    });

    it('end with a life that another list ends some days before', () => {
      const died = [lord('2001-05-12', '2014-09-07', { endReason: 'died' })];
      expect(days(died, { life: { death: '2014-09-06' } })).toEqual([['2001-05-12', '2014-09-06']]);
      expect(days(died, { life: { death: '2013-09-06' } })).toEqual([['2001-05-12', '2014-09-07']]);
      const silent = [lord('2001-05-12', '2014-09-07')];
      expect(days(silent, { life: { death: '2014-09-06' } })).toEqual([
        ['2001-05-12', '2014-09-06'],
      ]);
    });
  });

  it('have the name that the constituency had when the seat was won', () => {
    const own = [
      seat('1997-05-01', '2001-05-14', { constituency: 'New Sample' }),
      seat('2001-06-07', '2005-04-11', { constituency: 'New Sample' }),
      seat('2005-05-06', '2010-04-12', { constituency: 'New Sample' }),
      seat('2010-05-06', undefined, { constituency: 'Example and the Isle, South' }),
    ];
    const named = (constituency: string, from: string): IfgSeat => ({
      house: 'Commons',
      constituency,
      from,
      parties: [],
    });
    const names = withNames(own, [
      named('Oldtown', '1997-05-01'),
      named('Oldtown', '2001-06-07'),
      named('New Sample', '2005-05-05'),
      named('South Example & Isle', '2010-05-06'),
    ]);
    expect(seatFacts(names, ['list']).map(({ label, from, to }) => [label, from, to])).toEqual([
      ['Member of Parliament for Oldtown', '1997-05-01', '2005-04-11'],
      ['Member of Parliament for New Sample', '2005-05-06', '2010-04-12'],
      ['Member of Parliament for Example and the Isle, South', '2010-05-06', undefined],
    ]);
  });

  it('are of a party since the day on which it was founded, as the list has its name before', () => {
    const dates = (from: string, to?: string) =>
      partyFacts([seat(from, to, { party: 'liberal-democrat' })], ['list']).map(
        (fact) => fact.shown_from,
      );
    expect(dates('1978-07-05')).toEqual(['1988-03-03']);
    expect(dates('1987', '2003-01-01')).toEqual(['1988-03-03']);
    expect(dates('1988')).toEqual(['1988']);
    expect(dates('1983-06-09', '1987-06-11')).toEqual([]);
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
    expect(() => readMembers({ simple_memberships: [row], ...empty })).toThrow(
      'simple_memberships: record 1: start_date',
    );
  });
});

describe('the names of a person', () => {
  it('have the given name, and their seats the end, that somebody put right', () => {
    const tables = {
      simple_memberships: [
        {
          membership_id: 'm/1',
          person_id: 'p/1',
          chamber: 'lords',
          start_date: '2001',
          end_date: '2005-02-02',
        },
      ],
      person_identifiers: [],
      person_alternative_names: [
        { person_id: 'p/1', note: 'Main', given_name: 'Bo', lordname: 'Sample' },
      ],
      membership_identifiers: [],
    };
    const [member] = readMembers(tables, {
      gaps: [],
      spells: [],
      names: [{ id: '1', was: 'Bo', given: 'Ada', why: 'crossed with another' }],
      seats: [{ id: 'm/1', was: '2005-02-02', to: '2005-02-01', why: 'died on that day' }],
    });
    expect(member?.names[0]?.given).toBe('Ada');
    expect(member?.seats[0]?.to).toBe('2005-02-01');
  });

  it('have seats with the gap that the list has not, as long as it has the start', () => {
    const tables = {
      simple_memberships: [
        {
          membership_id: 'm/1',
          person_id: 'p/1',
          chamber: 'lords',
          start_date: '1961',
          end_date: '2001-08-03',
        },
      ],
      person_identifiers: [],
      person_alternative_names: [],
      membership_identifiers: [],
    };
    const gap = {
      id: 'm/1',
      out: '1999-11-11',
      back: '1999-11-17',
      cites: ['act'],
      from: '1945-10-16',
      why: 'a life peer',
    };
    const read = (was: string) =>
      readMembers(tables, { names: [], seats: [], spells: [], gaps: [{ ...gap, was }] });
    const [member] = read('1961');
    expect(seatFacts(member?.seats ?? [], ['list']).map(({ from, to }) => [from, to])).toEqual([
      ['1945-10-16', '1999-11-11'],
      ['1999-11-17', '2001-08-03'],
    ]);
    expect(seatFacts(member?.seats ?? [], ['list']).map(({ sources }) => sources)).toEqual([
      ['list', 'act'],
      ['list', 'act'],
    ]);
    const shown = readMembers(tables, {
      ...{ names: [], seats: [], spells: [] },
      gaps: [{ ...gap, was: '1961', isShown: true }],
    });
    expect(seatFacts(shown[0]?.seats ?? [], ['list'])[0]).toMatchObject({
      ...{ shown_from: '1945-10-16', to: '1999-11-11' },
    });
    expect(() => read('1962')).toThrow('corrections.yaml: m/1: the list has 1961, not 1962');
  });

  it('have seats with the spell outside the party that the list has throughout', () => {
    const row = (id: string, party?: string) => ({
      membership_id: id,
      person_id: 'p/1',
      chamber: 'commons',
      constituency: 'Sample',
      start_date: '2017-06-09',
      end_date: '2019-11-06',
      party,
    });
    const spell = {
      id: 'm/1',
      from: '2018-07-24',
      to: '2018-09-17',
      cites: ['other'],
      why: 'read',
    };
    const read = (
      party: string | undefined,
      was: string,
      now = 'independent',
      ...more: Corrections['spells']
    ) =>
      readMembers(
        {
          simple_memberships: [row('m/1', party)],
          person_identifiers: [],
          person_alternative_names: [],
          membership_identifiers: [],
        },
        { names: [], seats: [], gaps: [], spells: [{ ...spell, was, party: now }, ...more] },
      )[0]?.seats ?? [];
    const own = read('dup', 'dup');
    expect(own.map(({ alsoBy }) => alsoBy)).toEqual([undefined, ['other'], undefined]);
    expect(seatFacts(own, ['list'])).toHaveLength(1);
    expect(partyFacts(own, ['list']).map(inShort)).toEqual([
      ['dup', '~2017-06-09', '2018-07-23'],
      ['uk-independent', '2018-07-24', '2018-09-17'],
      ['dup', '2018-09-18', undefined],
    ]);
    expect(read(undefined, 'none', 'labour').map(({ party }) => party)).toEqual([
      undefined,
      'labour',
      undefined,
    ]);
    expect(() => read('uup', 'dup')).toThrow('corrections.yaml: m/1: the list has uup, not dup');
    const unknown = { id: 'm/1', was: 'dup', from: '2018-09-18', cites: [], why: 'not read' };
    expect(partyFacts(read('dup', 'dup', 'independent', unknown), ['list'])).toMatchObject([
      { organization: 'dup', to: '2018-07-23' },
      { organization: 'uk-independent', from: '2018-07-24', verified: '2018-09-17' },
    ]);
  });

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
