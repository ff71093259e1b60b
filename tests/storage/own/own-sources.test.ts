import { describe, expect, it } from 'vitest';
import { buildCardModel } from '../../../utils/card/build-card-model';
import { english } from '../../../utils/english';
import { draftOf, emptyRole, type RoleDraft } from '../../../utils/people/draft/person-draft';
import { personFromDraft } from '../../../utils/people/draft/person-from-draft';
import type { Person } from '../../../utils/people/person';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { makeOwnRow, packedBefore, parseOwnRow } from '../../../utils/storage/own/own-row';
import { makeFact, makeHeader, makePerson } from '../people';
import { openStore } from '../stores';

const DAY = '2022-03-04';
const PACKS = [{ id: 'test', title: 'Test', version: '1' }];
const page = (name: string) => ({ url: `https://${name}.example/`, retrieved: '2021-01-01' });
const MAYOR = makeFact({ label: 'Mayor', from: '2020-05-05', sources: [page('a'), page('b')] });
const JUDGE = makeFact({ label: 'Judge', from: '2015-01-01', sources: [page('c'), page('a')] });
const ann = makePerson({
  id: 'Q1',
  name: 'Ann Example',
  summary: 'A politician.',
  sources: [page('about')],
  facts: [MAYOR, JUDGE],
});

/** What the reader does to the roles in the form. */
type Edit = (roles: readonly RoleDraft[]) => readonly RoleDraft[];
const mayor =
  (changed: Partial<RoleDraft>): Edit =>
  (roles) =>
    roles.map((role) => (role.label === 'Mayor' ? { ...role, ...changed } : role));
const added =
  (role: Partial<RoleDraft>): Edit =>
  (roles) => [...roles, { ...emptyRole('2022-01-01'), from: '2021-01-01', ...role }];

function edited(person: Person, edit: Edit): Person {
  const draft = draftOf(person);
  const result = personFromDraft({
    draft: { ...draft, roles: edit(draft.roles) },
    id: person.id,
    previous: person,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.person;
}

async function stored(person: Person) {
  const backend = createMemoryBackend();
  const store = openStore(backend);
  await store.installPack(makeHeader(), [person]);
  return { backend, store, first: async () => (await store.byIds([person.id]))[0] as Person };
}

function cardOf(person: Person) {
  const input = { published: DAY, today: DAY, t: english, locale: 'en-GB', packs: PACKS };
  return buildCardModel({ person, ...input });
}

/** Each statement of the card: text, the pages it stands on, whose word it is where the reader's. */
function shown(person: Person) {
  const { then, sources, evidence } = cardOf(person);
  const named = (numbers: readonly number[]) =>
    numbers.map((number) => /\w+/.exec(sources[number - 1]?.url.slice(8) ?? '')?.[0]).join(' ');
  return then.roles.map(({ text, sources: numbers, own }) => {
    const proof = evidence.find((line) => line.text === text);
    expect(named(proof?.sources ?? [])).toBe(named(numbers));
    return [text, named(numbers), own, proof?.packs.join()];
  });
}

const UNTOUCHED_MAYOR = ['Mayor', 'a b', '', 'Test, version 1'];
const UNTOUCHED_JUDGE = ['Judge', 'c a', '', 'Test, version 1'];
const NOTE = 'My own note';
const LIST = 'Your own list';

const CASES: readonly [what: string, edit: Edit, roles: readonly (readonly string[])[]][] = [
  ['nothing is touched', (roles) => roles, [UNTOUCHED_MAYOR, UNTOUCHED_JUDGE]],
  [
    'an end date is corrected',
    mayor({ to: '2023-01-01' }),
    [['Mayor', '', NOTE, NOTE], UNTOUCHED_JUDGE],
  ],
  [
    'a label is corrected',
    mayor({ label: 'Lord Mayor' }),
    [['Lord Mayor', '', NOTE, NOTE], UNTOUCHED_JUDGE],
  ],
  [
    'a status is corrected',
    mayor({ status: 'acting' }),
    [['Acting Mayor', '', NOTE, NOTE], UNTOUCHED_JUDGE],
  ],
  [
    'a date is corrected from another page',
    mayor({ to: '2023-01-01', sourceUrl: 'https://mine.example/' }),
    [['Mayor', 'mine', LIST, LIST], UNTOUCHED_JUDGE],
  ],
  [
    'a date is corrected from the same page, read again',
    mayor({ to: '2023-01-01', sourceRetrieved: '2022-02-02' }),
    [['Mayor', 'a', LIST, LIST], UNTOUCHED_JUDGE],
  ],
  [
    'only the page is another',
    mayor({ sourceUrl: 'https://mine.example/' }),
    [['Mayor', 'mine b', LIST, `Test, version 1,${LIST}`], UNTOUCHED_JUDGE],
  ],
  [
    'a role is added without a source',
    added({ label: 'Poet' }),
    [['Poet', '', NOTE, NOTE], UNTOUCHED_MAYOR, UNTOUCHED_JUDGE],
  ],
  [
    'a role is added with a source',
    added({ label: 'Poet', sourceUrl: 'https://mine.example/' }),
    [['Poet', 'mine', LIST, LIST], UNTOUCHED_MAYOR, UNTOUCHED_JUDGE],
  ],
  [
    'a role is added from a page the pack has, too',
    added({ label: 'Poet', sourceUrl: page('a').url, sourceRetrieved: page('a').retrieved }),
    [['Poet', 'a', LIST, LIST], UNTOUCHED_MAYOR, UNTOUCHED_JUDGE],
  ],
];

describe('the sources on a card where', () => {
  it.each(CASES)('%s', async (_what, edit, roles) => {
    const { store, first } = await stored(ann);
    await store.saveOwn(edited(await first(), edit));
    expect(shown(await first())).toEqual(roles);
    // Saved once more, from what the form then shows, it is the same.
    await store.saveOwn(edited(await first(), (all) => all));
    expect(shown(await first())).toEqual(roles);
  });

  it('a correction stands beside what the pack says, each has its own', async () => {
    const { store, first } = await stored(ann);
    await store.saveOwn(edited(await first(), mayor({ from: '2020-06-01' })));
    const { then, sources } = cardOf(await first());
    expect(then.roles[0]).toMatchObject({ text: 'Mayor', sources: [], own: NOTE });
    const [variant] = then.roles[0]?.variants ?? [];
    expect(variant?.sources.map((number) => sources[number - 1]?.url)).toEqual([
      'https://a.example/',
      'https://b.example/',
    ]);
  });

  it('a corrected term is told as one with a pack’s, both are named', async () => {
    const second = { ...MAYOR, from: '2021-05-05', sources: [page('c')] };
    const terms = [{ ...MAYOR, to: '2021-01-01' }, second];
    const { store, first } = await stored({ ...ann, facts: terms });
    const until = (roles: readonly RoleDraft[]) =>
      roles.map((role, at) => (at === 0 ? { ...role, to: '2021-05-04' } : role));
    await store.saveOwn(edited(await first(), until));
    expect(shown(await first())).toEqual([['Mayor', 'c', LIST, `Test, version 1,${LIST}`]]);
  });
});

describe('a correction that an earlier version saved with the pack’s sources', () => {
  const row = {
    person: { ...ann, facts: [{ ...MAYOR, to: '2023-01-01' }, JUDGE] },
    corrected: { facts: JSON.stringify([MAYOR, JUDGE]) },
    pack: 'test',
  };
  const expected = [['Mayor', '', NOTE, NOTE], UNTOUCHED_JUDGE];

  it('has them no more', async () => {
    const { backend, store, first } = await stored(ann);
    await backend.putMany('own', [['Q1', row]]);
    await store.installPack(makeHeader(), [ann]);
    expect(shown(await first())).toEqual(expected);
  });

  it('nor where the pack has other ones by now, or is gone', async () => {
    const { backend, store, first } = await stored(ann);
    await backend.putMany('own', [['Q1', row]]);
    const newer = { ...ann, facts: [{ ...MAYOR, sources: [page('d')] }, JUDGE] };
    await store.installPack(makeHeader({ version: '1' }), [newer]);
    expect(shown(await first())).toEqual(expected);
    await store.removePack('test');
    expect(shown(await first())[0]).toEqual(['Mayor', '', NOTE, NOTE]);
  });

  it('is written without them today', () => {
    const saved = edited(ann, mayor({ to: '2023-01-01' }));
    expect(saved.facts[0]?.sources).toHaveLength(2);
    expect(makeOwnRow(saved, ann)?.person.facts).toEqual([
      { ...MAYOR, to: '2023-01-01', sources: [] },
      JUDGE,
    ]);
  });

  it('has them no more in a backup or an export, and still knows what the pack said', () => {
    const read = parseOwnRow(row);
    expect(read?.person.facts[0]?.sources).toEqual([]);
    expect(read && packedBefore(read)?.facts).toEqual([MAYOR, JUDGE]);
  });
});

describe('a field that is no fact', () => {
  it('is shown as the reader’s where it was corrected, without the pack’s sources', async () => {
    const { store, first } = await stored(ann);
    expect(cardOf(await first())).toMatchObject({ summarySources: [4], summaryOwn: '' });
    await store.saveOwn({ ...(await first()), summary: 'A poet.', name: 'Anne Example' });
    const card = cardOf(await first());
    expect(card).toMatchObject({ summary: 'A poet.', summarySources: [], summaryOwn: NOTE });
    expect(card.sources.map(({ url }) => url)).not.toContain('https://about.example/');
    expect(card.evidence.slice(-2)).toEqual([
      expect.objectContaining({ text: 'Name: Anne Example', sources: [], packs: [NOTE] }),
      expect.objectContaining({ text: 'Summary: A poet.', sources: [], packs: [NOTE] }),
    ]);
  });

  it('keeps the sources the reader gave it', async () => {
    const { store, first } = await stored(ann);
    const sources = [page('about'), page('mine')];
    await store.saveOwn({ ...(await first()), summary: 'A poet.', sources });
    const card = cardOf(await first());
    expect(card.summaryOwn).toBe(LIST);
    expect(card.summarySources.map((number) => card.sources[number - 1]?.url)).toEqual([
      'https://mine.example/',
    ]);
  });

  it('that the reader did not correct keeps the pack’s', async () => {
    const { store, first } = await stored(ann);
    await store.saveOwn({ ...(await first()), name: 'Anne Example' });
    const card = cardOf(await first());
    expect(card).toMatchObject({ summary: 'A politician.', summaryOwn: '' });
    expect(card.summarySources).toHaveLength(1);
  });
});
