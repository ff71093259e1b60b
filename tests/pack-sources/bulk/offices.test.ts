import { describe, expect, it } from 'vitest';
import { citations } from '../../../packs/bulk/citations';
import { type BulkPerson, joinPeople, toPersons } from '../../../packs/bulk/people';
import { readCabinets } from '../../../packs/bulk/us-cabinet';
import { readExecutives } from '../../../packs/bulk/us-executive';
import { readStates } from '../../../packs/bulk/us-governors';
import { wikidataPeople } from '../../../packs/bulk/us-wikidata';
import { copyOf } from './copy-of';

const wikidata = (held: string) =>
  wikidataPeople(
    copyOf(
      {
        'html/bio.csv':
          'id,name,gender,dob,dobp,dod,dodp,image,enwiki\nQ1,Ann Elm,female,1950-01-02,11,,,,Ann Elm\n',
        'html/legislators.csv': 'position,person,personID,start,end\n',
        'html/holders21.csv': `position,person,personID,start,end\n${held}`,
      },
      '2022-08-03',
    ),
    citations(),
  );

describe('cabinets', () => {
  const HEAD = 'president,position,appointee,start_date,end_date,length,departure_day,gender,,\n';
  const read = (lines: string, held = '') =>
    readCabinets(
      copyOf({ 'cabinet-turnover/cabinet-turnover.csv': HEAD + lines }),
      citations(),
      wikidata(held),
      [],
      new Map(),
    );
  const facts = (lines: string, held?: string) =>
    read(lines, held).people.flatMap(({ facts: own }) =>
      own.map(({ post, from, to }) => [post, from, to]),
    );

  it('have a day where both sources agree, else the month or the year', () => {
    const line = 'Oak,Secretary of Labor,Ann Elm,1/20/01,7/6/06,,,Female,,\n';
    const held = (from: string, to: string) =>
      facts(line, `Secretary of Labor,Ann Elm,Q1,${from},${to}\n`);
    expect(held('2001-01-20', '2006-07-06')).toEqual([
      ['us-secretary-labor', '2001-01-20', '2006-07-06'],
    ]);
    expect(held('2001-01-29', '2006-08-07')).toEqual([['us-secretary-labor', '2001-01', '2006']]);
    expect(facts(line)).toEqual([['us-secretary-labor', '2001-01-20', '2006-07-06']]);
  });

  it('take who stayed under the next president as one term', () => {
    const lines =
      'Oak,CIA Director,Bo Ash,12/18/06,Elm admin,,,Male,,\nElm,CIA Director,Bo Ash,Oak admin,7/1/11,,,Male,,\n';
    expect(facts(lines)).toEqual([['us-cia-director', '2006-12-18', '2011-07-01']]);
  });

  it('leave out whose end nobody has, and say so', () => {
    const { people, left } = read('Oak,UN Ambassador,Cy Fir,2/3/21,Still in office,,,Male,,\n');
    expect(people).toEqual([]);
    expect(left).toEqual(['Cy Fir, UN Ambassador: no source has the end']);
  });

  it('name who has no item by the table', () => {
    expect(
      read('Oak,Secretary of Labor,Di Yéw Jr.,1/20/93,1/20/97,,,Male,,\n').people[0],
    ).toMatchObject({
      ids: { cabinet: 'di-yew' },
      name: 'Di Yéw',
      family_name: 'Yéw',
    });
  });
});

describe('presidents', () => {
  const yaml = (terms: string) => `- id: { govtrack: 1 }
  name: { first: Ann, last: Elm }
  bio: { birthday: '1950-01-02', gender: F }
  terms:\n${terms}`;
  const term = (type: string, start: string, end: string) =>
    `  - { type: ${type}, start: '${start}', end: '${end}', party: Democrat }\n`;
  const read = (terms: string) =>
    readExecutives(copyOf({ 'executive.yaml': yaml(terms) }), citations(), wikidata(''));

  it('have two terms as one, and an end that is only scheduled as none', () => {
    const terms =
      term('prez', '2013-01-20', '2017-01-20') + term('prez', '2017-01-20', '2021-01-20');
    const own = (text: string) => read(text)[0]?.facts.filter(({ kind }) => kind === 'office');
    expect(own(terms)).toMatchObject([
      { post: 'us-president', from: '2013-01-20', to: '2021-01-20' },
    ]);
    expect(own(term('viceprez', '2025-01-20', '2029-01-20'))?.[0]?.to).toBeUndefined();
  });

  it('are of a party as far as they are shown in it, which of those gone is their last day', () => {
    const party = (text: string) => read(text)[0]?.facts.find(({ kind }) => kind === 'party');
    expect(party(term('prez', '2013-01-20', '2017-01-20'))).toMatchObject({
      to: undefined,
      verified: '2017-01-20',
    });
    expect(party(term('prez', '2025-01-20', '2029-01-20'))).not.toHaveProperty('verified');
  });

  it('are refused with the field that is wrong', () => {
    expect(() => read(term('king', '2013-01-20', '2017-01-20'))).toThrow(
      'executive.yaml: 0.terms.0.type',
    );
  });
});

describe('officers of the states', () => {
  const officer = (
    name: string,
    type: string,
    start: string,
    end: string,
  ) => `id: ocd-person/1b76f9d6-31a0-4b4f-a5a0-16e0b6b0e0aa
name: ${name}
roles:
- { type: ${type}, jurisdiction: x, start_date: '${start}', end_date: '${end}' }
`;
  const read = (held: string, files: Record<string, string>) =>
    readStates(copyOf(files), citations(), wikidata(held), new Map(), []).flatMap(
      ({ name, facts, verified }) =>
        facts.map(({ post, from, to }) => [name, post, from, to, verified]),
    );
  const governor = (from: string, to: string, name = 'Ann Elm', item = 'Q1') =>
    `Governor of Ohio,${name},${item},${from},${to}\n`;
  const open = governor('2019-01-14', '');

  it('are verified to the copy’s day where Open States has a term that runs, else to Wikidata’s', () => {
    const file = (end: string) => ({
      'data/oh/executive/a.yml': officer('Ann Elm', 'governor', '2019-01-14', end),
    });
    expect(read(open, file('2027-01-11'))).toEqual([
      ['Ann Elm', 'us-governor-oh', '2019-01-14', undefined, '2026-06-15'],
    ]);
    // A scheduled end that has passed says neither that somebody left nor that they stayed.
    expect(read(open, file('2025-01-01'))).toEqual([
      ['Ann Elm', 'us-governor-oh', '2019-01-14', undefined, '2022-08-03'],
    ]);
  });

  it('give way in the month in which the next begins', () => {
    const files = {
      'data/oh/executive/b.yml': officer('Bo Ash', 'governor', '2023-01-09', '2027-01-11'),
    };
    expect(read(open, files)).toEqual([
      ['Ann Elm', 'us-governor-oh', '2019-01-14', '2023-01', '2023-01-09'],
      ['Bo Ash', 'us-governor-oh', '2023-01', undefined, '2026-06-15'],
    ]);
  });

  it('are one term over a re-election, and leave out who stood in for some days', () => {
    const held =
      governor('2011-01-10', '2014-11-04') +
      governor('2014-11-04', '2017-01-02') +
      governor('2017-01-02', '2017-01-05', 'Bo Ash', 'Q2');
    expect(read(held, {}).map(([name, , from, to]) => [name, from, to])).toEqual([
      ['Ann Elm', '2011-01-10', '2017-01-02'],
    ]);
  });

  it('contradict each other to the month', () => {
    const held = governor('2011-01-03', '2019-01-17') + governor('2019-01-07', '', 'Bo Ash', 'Q2');
    expect(read(held, {})[0]?.[3]).toBe('2019-01');
  });

  it('are attorneys general to the month, while their term runs', () => {
    const files = {
      'data/oh/executive/a.yml': officer('Ann Elm', 'attorney general', '2019-01-14', '2027-01-11'),
      'data/tx/executive/b.yml': officer('Bo Ash', 'attorney general', '2019-01-14', '2023-01-11'),
    };
    expect(read('', files)).toEqual([
      ['Ann Elm', 'us-state-attorney-general-oh', '2019-01', undefined, '2026-06-15'],
    ]);
  });

  it('are refused with the file', () => {
    const files = { 'data/oh/executive/a.yml': 'id: 7\nname: Ann Elm\n' };
    expect(() => read('', files)).toThrow('data/oh/executive/a.yml: id');
  });
});

describe('people of several sources', () => {
  const person = (more: Partial<BulkPerson>): BulkPerson => ({
    ids: { bioguide: 'E000001' },
    name: 'Ann Elm',
    given_name: 'Ann',
    family_name: 'Elm',
    other_names: [],
    gender: 'female',
    verified: '2020-01-01',
    facts: [{ kind: 'party', organization: 'us-democratic', from: '2001-01-03', sources: ['a'] }],
    ...more,
  });

  it('are one by an identifier, with the names and facts of both and the parties of the first', () => {
    const [joined, ...more] = joinPeople([
      person({}),
      person({
        ids: { wikidata: 'Q1', bioguide: 'E000001' },
        name: 'Annie Elm',
        verified: '2021-01-20',
        facts: [
          { kind: 'party', organization: 'us-democratic', from: '1999', sources: ['b'] },
          { kind: 'office', post: 'us-president', from: '2017-01-20', sources: ['b'] },
        ],
      }),
    ]);
    expect(more).toEqual([]);
    expect(joined).toMatchObject({
      ids: { wikidata: 'Q1', bioguide: 'E000001' },
      name: 'Ann Elm',
      verified: '2021-01-20',
    });
    expect(joined?.other_names).toEqual([{ name: 'Annie Elm', note: 'alias' }]);
    expect(joined?.facts.map(({ kind, from }) => [kind, from])).toEqual([
      ['party', '2001-01-03'],
      ['office', '2017-01-20'],
    ]);
  });

  it('are of a party as far as any source shows it', () => {
    const party = (verified: string | undefined, source: string) => ({
      facts: [
        { kind: 'party' as const, organization: 'us-democratic', verified, sources: [source] },
      ],
    });
    const joined = (first: string, next: string | undefined) =>
      joinPeople([person(party(first, 'a')), person(party(next, 'b'))])[0]?.facts.map(
        ({ verified, sources }) => [verified, sources],
      );
    expect(joined('2001-01-03', '2005-01-03')).toEqual([['2005-01-03', ['a', 'b']]]);
    expect(joined('2001-01-03', undefined)).toEqual([[undefined, ['a', 'b']]]);
    expect(joined('2005-01-03', '2001-01-03')).toEqual([['2005-01-03', ['a']]]);
  });

  it('have the best identifier as id, and the prominence of their highest post', () => {
    const posts = [{ id: 'p', class: 'minister' as const }].map((post) => ({
      ...post,
      label: 'P',
      role: 'P',
      organization: 'o',
      single: false,
      under: [],
      vacant: [],
    }));
    const fact = { kind: 'office' as const, post: 'p', from: '2001', sources: ['a'] };
    const [first, second] = toPersons(
      [person({ facts: [fact] }), person({ ids: { wikidata: 'Q1' }, facts: [] })],
      posts,
    );
    expect([second?.id, second?.prominence]).toEqual(['bioguide:E000001', 0.7]);
    expect([first?.id, first?.prominence]).toEqual(['Q1', 0.5]);
  });
});
