import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../utils/people/draft/check-draft';
import {
  draftOf,
  emptyDraft,
  emptyRole,
  type PersonDraft,
  type RoleDraft,
} from '../../../utils/people/draft/person-draft';
import { personFromDraft } from '../../../utils/people/draft/person-from-draft';
import { parsePerson } from '../../../utils/people/parse/parse-person';
import type { Person } from '../../../utils/people/person';
import { office, personWith } from '../make';

const TODAY = '2026-03-09';
const LONG = 'x'.repeat(301);

const withRole = (role: Partial<RoleDraft>): PersonDraft => ({
  ...emptyDraft(TODAY),
  name: 'Ada Example',
  roles: [{ ...emptyRole(TODAY), label: 'Mayor', ...role }],
});

/** The person of a form that is right. */
function personOf(draft: PersonDraft, previous?: Person): Person {
  const result = personFromDraft({ draft, id: 'own:1', previous });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.person;
}

describe('what is wrong with a form', () => {
  it.each<[string, Partial<PersonDraft>, object]>([
    ['no name', { name: '  ' }, { name: 'manager_error_no_name' }],
    ['too long a name', { name: LONG }, { name: 'manager_error_long' }],
    ['too long another name', { otherNames: `Ada\n${LONG}` }, { otherNames: 'manager_error_long' }],
    ['too long a title', { honorific: LONG }, { honorific: 'manager_error_long' }],
    ['only a name', { name: 'Ada' }, {}],
  ])('%s', (_, changed, errors) => {
    expect(checkDraft({ ...emptyDraft(TODAY), name: 'Ada Example', ...changed })).toEqual(errors);
  });

  it.each<[string, Partial<RoleDraft>, object]>([
    ['an empty row is no role', { label: '' }, {}],
    ['no label', { label: ' ', from: '2024' }, { label: 'manager_error_no_role' }],
    ['a day that never was', { from: '2024-02-31' }, { from: 'manager_error_date' }],
    ['a month that never is', { to: '2024-13' }, { to: 'manager_error_date' }],
    ['a date in words', { from: 'last May' }, { from: 'manager_error_date' }],
    ['the end before the start', { from: '2024', to: '2023-12-31' }, { to: 'manager_error_order' }],
    ['the end in the year of the start', { from: '2024-05-01', to: '2024' }, {}],
    ['one day', { from: '2024-05-01', to: '2024-05-01' }, {}],
    ['spaces around a date', { from: ' 2024-05-01 ' }, {}],
    ['an address without https', { sourceUrl: 'gov.uk' }, { sourceUrl: 'manager_error_url' }],
    ['a script', { sourceUrl: 'javascript:alert(1)' }, { sourceUrl: 'manager_error_url' }],
    ['a file', { sourceUrl: 'file:///etc/passwd' }, { sourceUrl: 'manager_error_url' }],
    ['only https', { sourceUrl: 'https://' }, { sourceUrl: 'manager_error_url' }],
    ['a space inside', { sourceUrl: 'https://a b.org' }, { sourceUrl: 'manager_error_url' }],
    ['http', { sourceUrl: 'http://example.org' }, {}],
    ['a port, a path, a query', { sourceUrl: 'https://example.org:8080/a?b=c#d' }, {}],
    ['another script', { sourceUrl: 'https://例え.jp/人' }, {}],
    ['a title without an address', { sourceTitle: 'News' }, { sourceUrl: 'manager_error_no_url' }],
    [
      'a checking day that is only a month',
      { sourceUrl: 'https://example.org', sourceRetrieved: '2024-05' },
      { sourceRetrieved: 'manager_error_day' },
    ],
    ['no checking day', { sourceUrl: 'https://example.org', sourceRetrieved: '' }, {}],
  ])('%s', (_, role, errors) => {
    const atRole = Object.entries(errors).map(([field, key]) => [`roles.0.${field}`, key]);
    expect(checkDraft(withRole(role))).toEqual(Object.fromEntries(atRole));
  });

  it('names every wrong field, and makes no person', () => {
    const draft = { ...withRole({ label: '', from: 'x' }), name: '' };
    expect(personFromDraft({ draft, id: 'own:1' })).toEqual({
      ok: false,
      errors: {
        name: 'manager_error_no_name',
        'roles.0.label': 'manager_error_no_role',
        'roles.0.from': 'manager_error_date',
      },
    });
  });
});

describe('a new person', () => {
  it('has what was filled in, and nothing else', () => {
    const draft = {
      ...withRole({ from: '2024', sourceUrl: 'https://example.org' }),
      honorific: 'Dr',
    };
    expect(personOf(draft)).toEqual({
      ...personWith([], { id: 'own:1', honorificPrefix: 'Dr' }),
      facts: [
        {
          kind: 'office',
          status: 'held',
          label: 'Mayor',
          from: '2024',
          sources: [{ url: 'https://example.org', retrieved: TODAY }],
        },
      ],
    });
  });

  it('has each other name once, and not the name itself', () => {
    const draft = { ...withRole({}), otherNames: 'A. Example\n\n Ada Example \nA. Example' };
    expect(personOf(draft).otherNames).toEqual([{ name: 'A. Example', kind: 'alias' }]);
  });

  it('is one that the background takes', () => {
    const draft = withRole({ sourceUrl: 'https://example.org:65535/a' });
    expect(parsePerson(personOf(draft))).toMatchObject({ ok: true });
  });
});

describe('a person there is', () => {
  const source = { url: 'https://example.org/1', publisher: 'Example', retrieved: '2026-01-01' };
  const other = { url: 'https://example.org/2' };
  const party = { kind: 'party', status: 'held', label: 'Party', sources: [] } as const;
  const known = personWith(
    [
      office('Mayor', '2020', undefined, { role: 'Mayor', sources: [source, other] }),
      party,
      office('Judge', '2010', '2015'),
    ],
    {
      givenName: 'Ada',
      familyName: 'Example',
      birth: '1970',
      otherNames: [{ name: 'A. E.', kind: 'initials', lang: 'en' }],
    },
  );

  it('comes out of the form as it went in', () => {
    expect(personOf(draftOf(known), known)).toEqual(known);
  });

  it('is no longer a pack’s', () => {
    const packed = { ...known, pack: 'starter' };
    expect(personOf(draftOf(packed), packed)).toEqual(known);
  });

  it('keeps its id, its party and its birth when a role is removed', () => {
    const draft = draftOf(known);
    const { id, birth, facts } = personOf({ ...draft, roles: draft.roles.slice(1) }, known);
    expect({ id, birth }).toEqual({ id: 'p1', birth: '1970' });
    expect(facts.map(({ label }) => label)).toEqual(['Party', 'Judge']);
  });

  it('keeps a changed role in its place, with its other sources', () => {
    const draft = draftOf(known);
    const [mayor, ...others] = draft.roles;
    if (!mayor) throw new Error('a role expected');
    const { facts } = personOf({ ...draft, roles: [{ ...mayor, to: '2024' }, ...others] }, known);
    expect(facts[0]).toEqual({ ...known.facts[0], to: '2024' });
  });

  it('drops the post of a role that is called something else', () => {
    const draft = draftOf(known);
    const roles = draft.roles.map((role) => ({ ...role, label: `Former ${role.label}` }));
    expect(personOf({ ...draft, roles }, known).facts[0]).toEqual({
      kind: 'office',
      status: 'held',
      label: 'Former Mayor',
      from: '2020',
      sources: [source, other],
    });
  });

  it('does not call a new address by the old one’s publisher', () => {
    const draft = draftOf(known);
    const roles = draft.roles.map((role) => ({ ...role, sourceUrl: 'https://example.org/3' }));
    expect(personOf({ ...draft, roles }, known).facts[0]?.sources[0]).toEqual({
      url: 'https://example.org/3',
      retrieved: '2026-01-01',
    });
  });

  it('loses the parts of a name it no longer has', () => {
    const renamed = personOf({ ...draftOf(known), name: 'Ada Lovelace' }, known);
    expect(renamed.givenName).toBe('Ada');
    expect(renamed).not.toHaveProperty('familyName');
  });
});
