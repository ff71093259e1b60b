import { expect } from 'vitest';
import { buildCardModel } from '../../../utils/card/build-card-model';
import { english } from '../../../utils/english';
import { draftOf, emptyRole, type RoleDraft } from '../../../utils/people/draft/person-draft';
import { personFromDraft } from '../../../utils/people/draft/person-from-draft';
import type { Person } from '../../../utils/people/person';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { makeFact, makeHeader, makePerson } from '../people';
import { openStore } from '../stores';

const DAY = '2022-03-04';
const PACKS = [{ id: 'test', title: 'Test', version: '1' }];
/** A page that was read. */
export const page = (name: string) => ({
  url: `https://${name}.example/`,
  retrieved: '2021-01-01',
});
/** A role on two pages. */
export const MAYOR = makeFact({
  label: 'Mayor',
  from: '2020-05-05',
  sources: [page('a'), page('b')],
});
/** A role that shares a page with it. */
export const JUDGE = makeFact({
  label: 'Judge',
  from: '2015-01-01',
  sources: [page('c'), page('a')],
});
/** A person of a pack with both roles. */
export const ann = makePerson({
  id: 'Q1',
  name: 'Ann Example',
  summary: 'A politician.',
  sources: [page('about')],
  facts: [MAYOR, JUDGE],
});

/** What the reader does to the roles in the form. */
export type Edit = (roles: readonly RoleDraft[]) => readonly RoleDraft[];
/** Changes the role of mayor. */
export const mayor =
  (changed: Partial<RoleDraft>): Edit =>
  (roles) =>
    roles.map((role) => (role.label === 'Mayor' ? { ...role, ...changed } : role));
/** Adds a role. */
export const added =
  (role: Partial<RoleDraft>): Edit =>
  (roles) => [...roles, { ...emptyRole('2022-01-01'), from: '2021-01-01', ...role }];

/** A person after an edit of the form. */
export function edited(person: Person, edit: Edit): Person {
  const draft = draftOf(person);
  const result = personFromDraft({
    draft: { ...draft, roles: edit(draft.roles) },
    id: person.id,
    previous: person,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.person;
}

/** A store with one person, and that person as it tells of them. */
export async function stored(person: Person) {
  const backend = createMemoryBackend();
  const store = openStore(backend);
  await store.installPack(makeHeader(), [person]);
  return { backend, store, first: async () => (await store.byIds([person.id]))[0] as Person };
}

/** The card of a person on one day. */
export function cardOf(person: Person) {
  const input = { published: DAY, today: DAY, t: english, locale: 'en-GB', packs: PACKS };
  return buildCardModel({ person, ...input });
}

/** Each statement of the card: text, the pages it stands on, whose word it is where the reader's. */
export function shown(person: Person) {
  const { then, sources, evidence } = cardOf(person);
  const named = (numbers: readonly number[]) =>
    numbers.map((number) => /\w+/.exec(sources[number - 1]?.url.slice(8) ?? '')?.[0]).join(' ');
  return then.roles.map(({ text, sources: numbers, own }) => {
    const proof = evidence.find((line) => line.text === text);
    expect(named(proof?.sources ?? [])).toBe(named(numbers));
    return [text, named(numbers), own, proof?.packs.join()];
  });
}

/** The role of mayor as the pack tells it. */
export const UNTOUCHED_MAYOR = ['Mayor', 'a b', '', 'Test, version 1'];
/** The role of judge as the pack tells it. */
export const UNTOUCHED_JUDGE = ['Judge', 'c a', '', 'Test, version 1'];
/** The word of the reader without a source. */
export const NOTE = 'My own note';
/** The word of the reader with one. */
export const LIST = 'Your own list';
