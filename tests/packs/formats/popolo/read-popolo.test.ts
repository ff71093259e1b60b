import { describe, expect, it } from 'vitest';
import { collect } from '../collect';
import { makeFile } from './parliament-file';

const read = (file: object, options?: Parameters<typeof collect>[1]) =>
  collect(JSON.stringify(file), options);

describe('memberships as parliaments write them', () => {
  it('give people with their main names, seats and parties', async () => {
    const { people, skipped } = await read(makeFile());
    const [ann, peer] = people;
    expect(skipped).toEqual([]);
    expect(ann).toMatchObject({ name: 'Ann Example', givenName: 'Ann', familyName: 'Example' });
    expect(ann?.otherNames).toEqual([
      { name: 'Ann Sample', kind: 'alias', to: '2007-01-01' },
      { name: 'Annie Example', kind: 'alias' },
    ]);
    expect(ann?.facts.map(({ kind, label, from, to }) => [kind, label, from, to])).toEqual([
      ['office', 'MP for Testham, House of Commons', '2005-05-05', '2010-04-12'],
      ['office', 'MP for Testham, House of Commons', '2010-05-06', undefined],
      ['party', 'Red Party', '2005-05-05', undefined],
    ]);
    expect(ann?.facts[0]?.area).toEqual({ name: 'Testham' });
    expect(peer?.otherNames).toEqual([{ name: 'Bea Sample', kind: 'alias' }]);
    expect(peer).toMatchObject({ name: 'Baroness Test of Town', facts: [{ from: '2015-01-01' }] });
  });

  it('follow persons that were merged, and take what other programs write', async () => {
    const file = makeFile();
    file.persons.push({ id: 'old', redirect: 'uk.org.publicwhip/person/2' });
    file.memberships.push(
      { id: 'm', redirect: 'uk.org.publicwhip/member/1' } as never,
      { person_id: ['old'], organization_id: 'commons', role: 'Clerk' } as never,
    );
    const identifiers = [{ scheme: 'datadotparl_id', identifier: 172 }];
    Object.assign(file.persons[0] ?? {}, { identifiers, summary: 'word '.repeat(99) });
    Object.assign(file.posts[0]?.area ?? {}, { other_names: ['Testhampton'] });
    const { people, skipped } = await read(file);
    expect(skipped).toEqual([]);
    expect(people.map(({ facts }) => facts.length)).toEqual([3, 2]);
    expect(people[1]?.facts[1]?.label).toBe('Clerk, House of Commons');
    expect(people[0]?.identifiers).toEqual([
      { scheme: 'datadotparl_id', identifier: '172' },
      { scheme: 'uk.org.publicwhip', identifier: 'person/1' },
    ]);
    expect(people[0]?.summary).toMatch(/^word .*…$/);
    expect(people[0]?.facts[0]?.area?.otherNames).toEqual(['Testhampton']);
  });

  it('last as long as their legislative period, where they do not say otherwise', async () => {
    const seat = { person_id: 'a', organization_id: 'h', role: 'member' };
    const { people, skipped } = await read({
      persons: [{ id: 'a', name: 'Ann' }],
      organizations: [{ id: 'h', name: 'House', classification: 'legislature' }],
      events: [
        {
          id: 'term/1',
          classification: 'legislative period',
          start_date: '2001',
          end_date: '2005',
        },
        { id: 'term/2', classification: 'legislative period', start_date: '2005', end_date: '' },
      ],
      memberships: [
        { ...seat, legislative_period_id: 'term/1', end_date: '2003-04-05' },
        { ...seat, legislative_period_id: 'term/2' },
        { ...seat, legislative_period_id: 'term/9', start_date: '2010' },
      ],
    });
    expect(skipped).toEqual([]);
    expect(people[0]?.facts.map(({ from, to }) => [from, to])).toEqual([
      ['2001', '2003-04-05'],
      ['2005', undefined],
      ['2010', undefined],
    ]);
  });

  it('may stand within their persons', async () => {
    const within = { organization: { name: 'House' }, role: 'Clerk', start_date: '2001' };
    const persons = [{ id: 'a', name: 'Ann', memberships: [within, { start_date: 'x' }, 7] }];
    const { people, skipped } = await collect(JSON.stringify(persons));
    expect(people[0]?.facts).toMatchObject([{ label: 'Clerk, House', from: '2001' }]);
    expect(skipped).toEqual([
      'persons[0].memberships[2]: person_id is missing',
      'persons[0].memberships[1]: start_date must be a real date: YYYY, YYYY-MM or YYYY-MM-DD',
    ]);
  });

  it('come in several files, one behind the other', async () => {
    const { memberships, organizations, ...file } = makeFile();
    const text = JSON.stringify(file) + JSON.stringify({ memberships, organizations });
    expect((await collect(text)).people).toEqual((await read(makeFile())).people);
    const bare = `${JSON.stringify(file)}\n${JSON.stringify(memberships)}`;
    expect((await collect(bare)).people.map(({ facts }) => facts.length)).toEqual([0, 0]);
  });

  it('without persons are told under names known already', async () => {
    const { persons: _, ...file } = makeFile();
    await expect(read(file)).rejects.toThrow('names nobody');
    const names = new Map([['uk.org.publicwhip/person/2', 'Baroness Test']]);
    const { people, skipped } = await read(file, { nameOf: async (id) => names.get(id) });
    expect(people).toMatchObject([
      { name: 'Baroness Test', facts: [{ label: 'Peer, House of Lords' }] },
    ]);
    expect(skipped).toHaveLength(2);
    expect(skipped[0]).toMatch(/^memberships\[0\]: person_id refers to ".*1", who is not/);
  });
});
