import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContactPages, placeholderProblems } from '../../packs/checks/contact';
import { checkRemovals, refuseRemoved } from '../../packs/checks/removals';
import { CONTACT_PAGES } from '../../packs/paths';
import { readPackList, type WrittenPack } from '../../packs/read-sources';
import { removedBy } from '../../packs/removed';
import { packOfPeople } from '../support/pack-of';

describe('the contact of the packs', () => {
  it.each([
    ['https://facts.org/objections', true, []],
    ['corrections@facts.org', true, []],
    ['mailto:corrections@facts.org', true, []],
    ['https://facts.org/objections', false, [/until "answered"/]],
    ['https://example.org/objections', true, [/placeholder/]],
    ['somebody@mail.example.com', true, [/placeholder/]],
    ['somebody@facts.test', true, [/placeholder/]],
    ['https://facts.org/TODO', true, [/placeholder/]],
    ['changeme@facts.org', true, [/placeholder/]],
    ['TODO', true, [/no web page or mail address/]],
    ['http://facts.org/', true, [/no web page or mail address/]],
  ])('%s, answered: %s', (address, answered, expected) => {
    const found = placeholderProblems({ address, answered }).map(({ reason }) => reason);
    expect(found).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });

  it('stands in every page that says where to object', () => {
    const { contact, packs } = readPackList();
    const pages = CONTACT_PAGES.map((name) => ({ name, text: readFileSync(name, 'utf8') }));
    expect(pages).toHaveLength(2);
    expect(checkContactPages(contact, pages)).toEqual([]);
    expect(checkContactPages({ ...contact, address: 'a@facts.org' }, pages)).toHaveLength(2);
    expect(new Set(packs.map((pack) => pack.contact))).toEqual(new Set([contact.address]));
  });
});

describe('whoever was removed', () => {
  const all = packOfPeople({ identifiers: [{ scheme: 'list', identifier: '9' }] }, { name: 'Bo' });
  const isRemoved = (...identifiers: string[]) => removedBy([{ identifiers, day: '2026-01-01' }]);

  it.each(['Q1', 'wikidata:Q1', 'list:9'])(
    'is refused in any pack, by any identifier: %s',
    (id) => {
      expect(checkRemovals(isRemoved(id))(all)).toEqual([
        { at: 'nor.yaml: Q1', reason: 'is in removed-people.yaml' },
      ]);
      const packs = [{ sources: all }] as unknown as WrittenPack[];
      expect(() => refuseRemoved(packs, isRemoved(id))).toThrow('nor.yaml: Q1 is in removed');
    },
  );

  it('is nobody else', () => {
    const packs = [{ sources: all }] as unknown as WrittenPack[];
    expect(checkRemovals(isRemoved('Q9', 'list:1'))(all)).toEqual([]);
    expect(() => refuseRemoved(packs, isRemoved('Q9'))).not.toThrow();
  });
});
