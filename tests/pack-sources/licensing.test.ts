import { describe, expect, it } from 'vitest';
import { checkLicences } from '../../packs/checks/licensing';
import { parseLicences } from '../../packs/licences';
import { parsePackList } from '../../packs/pack-list';
import type { PackSources } from '../../packs/pack-sources';
import { packOfPeople } from '../support/pack-of';

const header = (licence: string, attribution: readonly string[] = []) => {
  const {
    packs: [pack],
  } = parsePackList(
    JSON.stringify({
      contact: { address: 'https://nor.example/', answered: true },
      packs: [
        {
          id: 'nor',
          title: 'Nor',
          file: 'nor.json',
          version: '1.0.0',
          licence,
          scope: 'Nor',
          attribution,
        },
      ],
    }),
  );
  if (!pack) throw new Error('no pack');
  return pack;
};
const licences = (licence: string, more: object = {}) =>
  parseLicences(
    JSON.stringify([
      {
        starts: 'https://a.example/',
        name: 'Ledger A',
        licence,
        taken: 'rows',
        read: '2026-01-01',
        ...more,
      },
      {
        starts: 'https://b.example/',
        name: 'Ledger B',
        licence: 'CC0-1.0',
        taken: 'rows',
        read: '2026-01-01',
      },
    ]),
  );
/** The people of `packOfPeople`, as rows that a program wrote or as somebody wrote them. */
const pack = (file: string) => {
  const all = packOfPeople({});
  return { ...all, files: all.files.map((named) => ({ ...named, file })) };
};
const reasons = (problems: readonly { readonly reason: string }[]) => [
  ...new Set(problems.map(({ reason }) => reason)),
];

describe('rows of a source', () => {
  it.each([
    ['CC0-1.0', 'CC0-1.0', [], {}, []],
    ['CC-BY-4.0', 'CC-BY-4.0', ['Ledger A (CC BY 4.0)'], {}, []],
    ['CC-BY-4.0', 'CC-BY-4.0', [], {}, ["the pack's attribution does not name Ledger A"]],
    [
      'CC0-1.0',
      'CC-BY-4.0',
      ['Ledger A'],
      {},
      ['a pack under CC0-1.0 holds no rows under CC-BY-4.0'],
    ],
    [
      'CC-BY-4.0',
      'CC-BY-NC-4.0',
      ['Ledger A'],
      {},
      ['a pack under CC-BY-4.0 holds no rows under CC-BY-NC-4.0'],
    ],
    ['CC0-1.0', 'CC0-1.0', [], { taken: 'facts' }, ['Ledger A may be cited, no rows taken']],
    ['CC0-1.0', 'CC0-1.0', [], { read: undefined }, ['nobody has read the licence of Ledger A']],
    [
      'CC0-1.0',
      'CC0-1.0',
      [],
      { starts: 'https://c.example/' },
      ['its licence does not stand in licences.yaml'],
    ],
  ])(
    'in a pack under %s, of one under %s with %j and %j: %j',
    (own, licence, words, more, expected) => {
      const check = checkLicences(header(own, words), licences(licence, more));
      expect(reasons(check(pack('nor.json')))).toEqual(expected);
    },
  );

  it('are not a page that somebody read, as long as it tells of few people', () => {
    const check = checkLicences(header('CC0-1.0'), licences('CC-BY-NC-4.0', { taken: 'facts' }));
    const told = (people: number) => {
      const facts = [{ kind: 'office', post: 'pm', from: '2020', sources: ['a'] }];
      const all = packOfPeople(...Array.from({ length: people }, () => ({ facts })));
      const files = all.files.map((named) => {
        const { a, b } = named.content.sources;
        const sources = { a: { ...a, by_hand: true }, b };
        return { ...named, file: 'nor.json', content: { ...named.content, sources } };
      });
      return reasons(check({ ...all, files } as unknown as PackSources));
    };
    expect(told(10)).toEqual([]);
    expect(told(11)).toEqual(['read by hand, yet cited of 11 people']);
  });

  it('are not what somebody reads fact by fact', () => {
    const check = checkLicences(header('CC0-1.0'), licences('CC-BY-NC-4.0', { taken: 'facts' }));
    expect(check(pack('nor.yaml'))).toEqual([]);
  });
});

describe('a source that has ended', () => {
  const factbook = {
    f: {
      url: 'https://github.com/factbook/factbook.json/blob/c/nor.json',
      title: 'F',
      publisher: 'F',
      retrieved: '2026-01-22',
    },
  };
  const claims = (verified: string, more: object) => {
    const all = packOfPeople({
      verified,
      facts: [{ kind: 'office', post: 'pm', from: '2024-01-01', sources: ['f'], ...more }],
    });
    const files = all.files.map(({ file, content }) => ({
      file,
      content: { ...content, sources: { ...content.sources, ...factbook } },
    }));
    return reasons(checkLicences(header('CC0-1.0'), [])({ ...all, files }));
  };
  const REFUSED = 'has no end on the word of a source that has ended';

  it.each([
    ['2026-03-01', {}, [REFUSED]],
    ['2026-03-01', { to: '2025-01-01' }, []],
    ['2026-03-01', { sources: ['f', 'a'] }, []],
    ['2026-01-22', {}, []],
  ])('verified to %s with %j: %j', (verified, more, expected) => {
    expect(claims(verified, more)).toEqual(expected);
  });
});
