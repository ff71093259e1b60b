import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownPageHandlers } from '../../entrypoints/background/own-page-handlers';
import { cardHandlers, pageHandlers } from '../../entrypoints/background/page-handlers';
import type { Audience } from '../../utils/messaging/audience';
import { answer } from '../../utils/messaging/serve';
import { getOwnSaves } from '../../utils/packs/backup/reminder-state';
import type { PeopleStore } from '../../utils/storage/model';
import { person } from '../recognition/people';

const ADA = person('own:ada', 'Ada Lanternby');

const store = {
  find: vi.fn(async () => new Map()),
  packs: vi.fn(async () => []),
  byIds: vi.fn(async (_: readonly string[]): Promise<readonly object[]> => []),
  post: vi.fn(async (_: string) => null),
  search: vi.fn(async () => []),
  saveOwn: vi.fn(async (_: object) => undefined),
  deleteOwn: vi.fn(async (_: string): Promise<object | null> => null),
  putBackOwn: vi.fn(async (_: object) => undefined),
};
const whenReady = vi.fn(async () => undefined);
const announce = vi.fn(async () => undefined);
const installer = {
  all: vi.fn(async () => undefined),
  missing: vi.fn(async () => undefined),
  again: vi.fn(async (_: string) => undefined),
};

beforeEach(() => {
  fakeBrowser.reset();
  for (const call of [...Object.values(store), ...Object.values(installer), announce])
    call.mockClear();
  // One that a test set and nobody asked must not reach the next.
  whenReady.mockReset().mockResolvedValue(undefined);
});

/** Asks as a page or one of our own pages would. */
async function ask(audience: Audience, call: string, args: object) {
  const people = store as unknown as PeopleStore;
  return await answer({ call, args }, audience, {
    'content-script': pageHandlers(people, whenReady),
    'own-page': ownPageHandlers(people, whenReady, announce, installer),
    card: cardHandlers(people, whenReady, { id: TAB, isPrivate: false }),
  });
}

/** The tab in which the card's frame stands. */
const TAB = 7;

const OWN_ALONE = [
  ['listCorrections', {}],
  ['saveCorrection', { correction: {} }],
  ['removeCorrection', { id: 'x' }],
  ['addCorrections', { corrections: [] }],
  ['listPeople', { offset: 0, limit: 5 }],
  ['searchPosts', { query: 'ada', limit: 5 }],
  ['listPacks', {}],
  ['getPacked', { id: 'Q1' }],
  ['savePerson', { person: ADA }],
  ['deletePerson', { id: 'own:ada' }],
  ['putBackPerson', { row: { person: ADA, corrected: {} } }],
  ['readOwn', {}],
  ['hashPacks', {}],
  ['restoreOwn', {}],
  ['removePack', { id: 'starter' }],
  ['installShipped', { id: 'starter' }],
] as const;

describe('a web page', () => {
  it.each(OWN_ALONE)('may not ask %s', async (call, args) => {
    expect(await ask('content-script', call, args)).toEqual({
      ok: false,
      message: `“${call}” may not be asked from here.`,
    });
    for (const done of [...Object.values(store), whenReady]) expect(done).not.toHaveBeenCalled();
  });

  it.each([
    ...['getPerson', 'getPeople', 'getPost', 'confirmCard', 'searchPeople', 'namesakes'],
    ...['correctHere', 'chooseHere', 'takeBackHere', 'correctFact', 'showInManager'],
  ])('may not ask %s, which is the card’s', async (call) => {
    expect(await ask('content-script', call, { id: 'Q1' })).toMatchObject({ ok: false });
    expect(whenReady).not.toHaveBeenCalled();
  });
});

describe('the card’s frame in a web page', () => {
  it.each([...OWN_ALONE, ['recognise', {}] as const])('may not ask %s', async (call, args) => {
    expect(await ask('card', call, args)).toMatchObject({ ok: false });
    for (const done of [...Object.values(store), whenReady]) expect(done).not.toHaveBeenCalled();
  });

  it('may ask who people are; nobody is null, or left out', async () => {
    store.byIds.mockResolvedValue([ADA]);
    expect(await ask('card', 'getPerson', { id: 'own:ada' })).toMatchObject({
      value: { person: ADA },
    });
    expect(await ask('card', 'getPeople', { ids: ['own:ada', 'Q0'] })).toEqual({
      ok: true,
      value: { people: [ADA], packs: [] },
    });
    expect(store.byIds.mock.calls).toEqual([[['own:ada']], [['own:ada', 'Q0']]]);
    store.byIds.mockResolvedValue([]);
    expect(await ask('card', 'getPerson', { id: 'Q0' })).toMatchObject({ value: { person: null } });
  });

  it('is confirmed by the content script of its own tab alone', async () => {
    const token = 'a'.repeat(32);
    const sendMessage = vi
      .spyOn(fakeBrowser.tabs, 'sendMessage')
      .mockResolvedValue({ ok: true, value: { confirmed: true } } as never);
    expect(await ask('card', 'confirmCard', { token })).toEqual({
      ok: true,
      value: { confirmed: true },
    });
    expect(sendMessage.mock.calls).toEqual([
      [TAB, { call: 'confirmCard', args: { token } }, { frameId: 0 }],
    ]);
    sendMessage.mockRejectedValue(new Error('Nobody is there'));
    expect(await ask('card', 'confirmCard', { token })).toMatchObject({ ok: false });
    expect(await ask('card', 'confirmCard', { token: 'short' })).toMatchObject({ ok: false });
  });
});

it.each(['getPerson', 'getPost', 'recognise', 'savePerson'])(
  'a stranger may not ask %s',
  async (call) => {
    expect(await ask('stranger', call, { id: 'Q1' })).toMatchObject({ ok: false });
    expect(whenReady).not.toHaveBeenCalled();
  },
);

describe('the day of a page’s article', () => {
  const written = {
    language: null,
    addresses: ['https://news.example/2024/05/06/story'],
    data: null,
    meta: [],
    marked: [],
    lines: [],
    modified: [],
  };

  it('is told where no database opens', async () => {
    whenReady.mockReturnValue(new Promise(() => undefined));
    const reply = await ask('content-script', 'readDay', written);
    expect(reply).toMatchObject({ ok: true, value: { published: '2024-05-06' } });
  });
});

describe('what a page of ours asks', () => {
  it('waits until there is something to answer from', async () => {
    let nowReady = (): void => undefined;
    whenReady.mockReturnValueOnce(new Promise<undefined>((go) => (nowReady = () => go(undefined))));

    const reply = ask('own-page', 'getPost', { id: 'pm' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.post).not.toHaveBeenCalled();

    nowReady();
    expect(await reply).toEqual({ ok: true, value: { post: null } });
  });

  it('is refused with the reason where that never comes, and nothing is written', async () => {
    whenReady.mockRejectedValueOnce(new Error('The pack cannot be read.'));

    expect(await ask('own-page', 'savePerson', { person: ADA })).toEqual({
      ok: false,
      message: 'The pack cannot be read.',
    });
    expect(store.saveOwn).not.toHaveBeenCalled();
  });

  it('is refused before anything is waited for where it is malformed', async () => {
    for (const call of ['getPerson', 'deletePerson', 'savePerson', 'searchPeople']) {
      expect(await ask('own-page', call, { id: 7 })).toMatchObject({ ok: false });
    }
    expect(whenReady).not.toHaveBeenCalled();
  });

  it('saves a person, counts it for the backup, and tells everybody', async () => {
    expect(await ask('own-page', 'savePerson', { person: ADA })).toEqual({ ok: true, value: {} });
    expect(store.saveOwn).toHaveBeenCalledWith(expect.objectContaining(ADA));
    expect(await getOwnSaves()).toBe(1);
    expect(announce).toHaveBeenCalledOnce();
  });

  it('neither counts nor tells what could not be saved', async () => {
    store.saveOwn.mockRejectedValueOnce(new Error('There is no room.'));

    expect(await ask('own-page', 'savePerson', { person: ADA })).toEqual({
      ok: false,
      message: 'There is no room.',
    });
    expect(await getOwnSaves()).toBe(0);
    expect(announce).not.toHaveBeenCalled();
  });

  it('hands back whom it deletes, for undo; tells nobody of what failed', async () => {
    const row = { person: ADA, corrected: { name: '"Ada"' }, pack: 'test' };
    store.deleteOwn.mockResolvedValueOnce(row);
    expect(await ask('own-page', 'deletePerson', { id: ADA.id })).toEqual({
      ok: true,
      value: { row },
    });
    expect(announce).toHaveBeenCalledOnce();

    store.deleteOwn.mockRejectedValueOnce(new Error('closed'));
    expect(await ask('own-page', 'deletePerson', { id: ADA.id })).toMatchObject({ ok: false });
    expect(announce).toHaveBeenCalledOnce();
  });

  it('puts back what was deleted, and counts it for no save', async () => {
    const row = { person: ADA, corrected: { name: '"Ada"' }, pack: 'test' };
    expect(await ask('own-page', 'putBackPerson', { row })).toEqual({ ok: true, value: {} });
    expect(store.putBackOwn).toHaveBeenCalledExactlyOnceWith(row);
    expect(await getOwnSaves()).toBe(0);
    expect(announce).toHaveBeenCalledOnce();

    const bad = { person: { ...ADA, name: '' }, corrected: {} };
    expect(await ask('own-page', 'putBackPerson', { row: bad })).toMatchObject({
      ok: false,
      path: 'person.name',
    });
  });
});
