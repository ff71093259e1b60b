import { describe, expect, it } from 'vitest';
import { FACT_KINDS, type Fact } from '../../../utils/people/person';
import {
  hasSameWords,
  isOffice,
  isStatusWord,
  officeOf,
} from '../../../utils/storage/offices/office';
import { makeFact } from '../people';

const mayor = (more: Partial<Fact> = {}) => makeFact({ label: 'Mayor', ...more });

describe('the office of a fact', () => {
  it.each<[more: Partial<Fact>, status: string[], named: boolean]>([
    [{ status: 'held' }, [], false],
    [{ status: 'acting' }, ['acting', 'interim'], false],
    [{ status: 'shadow' }, ['shadow', 'opposition'], false],
    [{ status: 'nominee' }, ['nominee', 'candidate'], true],
    [{ status: 'elect' }, ['elect'], true],
    [{ status: 'designate' }, ['designate', 'nominee'], true],
    [{ kind: 'candidacy' }, ['nominee', 'candidate'], true],
  ])('of which %j is recorded is held in the way %j; only named to it: %j', (more, status, named) => {
    expect(officeOf(mayor(more))).toMatchObject({ label: 'Mayor', status, named });
  }); // biome-ignore format: a table

  it.each<[more: Partial<Fact>, post: { id: string; label: string } | null]>([
    [{ post: { id: 'm', label: 'Mayor of Nor' } }, { id: 'm', label: 'Mayor of Nor' }],
    [{ post: { id: 'm' } }, { id: 'm', label: 'Mayor' }],
    [{ post: { id: 'm' }, kind: 'candidacy' }, null],
    [{}, null],
  ])('of which %j is recorded is the post %j', (more, post) => {
    expect(officeOf(mayor(more)).post).toEqual(post);
  });

  it('is there for offices and candidacies alone', () => {
    const kinds = FACT_KINDS.filter((kind) => isOffice(mayor({ kind })));
    expect(kinds).toEqual(['office', 'candidacy']);
  });
});

it.each([
  [['nominee', 'candidate', 'elect', 'designate'], true],
  [['acting', 'interim', 'shadow', 'opposition', 'mayor', 'held', ''], false],
])('%j ask for those who are only named to an office: %j', (words, asks) => {
  expect(words.map(isStatusWord)).toEqual(words.map(() => asks));
});

describe('two facts of one label', () => {
  const full = mayor({
    role: 'mayor',
    post: { id: 'm' },
    organization: { name: 'Council' },
    area: { id: 'nor', name: 'Nor' },
  });

  it.each<[what: string, more: Partial<Fact>]>([
    ['in another way', { status: 'acting' }],
    ['of another kind', { kind: 'candidacy' }],
    ['of another role', { role: 'leader' }],
    ['of another post', { post: { id: 'n' } }],
    ['of no post', { post: undefined as never }],
    ['of another body', { organization: { name: 'Assembly' } }],
    ['of an area of another name', { area: { id: 'nor', name: 'Norland' } }],
    ['of another area of that name', { area: { id: 'sud', name: 'Nor' } }],
  ])('%s are not the same office', (_, more) => {
    expect(hasSameWords(full, { ...full, ...more })).toBe(false);
    expect(hasSameWords({ ...full, ...more }, full)).toBe(false);
  });

  it('are the same whenever it was held, and whatever the body is listed under', () => {
    const later = { ...full, from: '2020', organization: { id: 'c', name: 'Council' } };
    expect(hasSameWords(full, later)).toBe(true);
    expect(hasSameWords(mayor(), mayor({ to: '2001' }))).toBe(true);
  });
});
