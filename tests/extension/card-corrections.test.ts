import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { namesSaidOn } from '../../entrypoints/background/names-said';
import { cardHandlers, pageHandlers } from '../../entrypoints/background/page-handlers';
import { forgetTab } from '../../utils/corrections/chosen-names';
import { getCorrections, saveCorrection } from '../../utils/corrections/corrections-store';
import { english } from '../../utils/english';
import { answer } from '../../utils/messaging/serve';
import { normaliseName } from '../../utils/names/normalise';
import type { Person } from '../../utils/people/person';
import { setAllPrivate } from '../../utils/sites/private-people';
import type { PeopleStore } from '../../utils/storage/model';
import { finderOf } from '../recognition/read-marked';
import { makePerson } from '../storage/people';

const KAMALA = makePerson({ id: 'Q1', name: 'Kamala Harris' });
const SIMON = makePerson({ id: 'Q2', name: 'Simon Harris' });
const MINE = makePerson({ id: 'own:1', name: 'Una Harris' });
const PEOPLE: readonly Person[] = [KAMALA, SIMON, MINE];
const TOKEN = 'a'.repeat(32);
const CARD = {
  name: 'Kamala Harris',
  kind: 'name',
  people: ['Q1'],
  address: 'https://news.example/a',
  title: 'Talks',
  published: '2024-09-26',
};

let opened: string[] = [];
let card: object | null = CARD;
let people = PEOPLE;
const store = {
  byIds: async (ids: readonly string[]) =>
    ids.flatMap((id) => people.find((one) => one.id === id) ?? []),
  find: (keys: readonly string[]) => finderOf(people)(keys),
  search: async (query: string) =>
    people
      .filter(({ name }) => normaliseName(name).includes(query))
      .map((person) => ({ id: person.id, person, origin: 'pack' })),
  packs: async () => [],
} as unknown as PeopleStore;

const ready = async () => undefined;
const ask = async (call: string, args: object, isPrivate = false) =>
  (await answer({ call, args }, 'card', {
    card: cardHandlers(store, ready, { id: 7, isPrivate }),
  })) as { ok: boolean; value?: never; message?: string };
const correct = (choice: object, isPrivate = false) =>
  ask('correctHere', { token: TOKEN, personId: 'Q2', scope: 'article', ...choice }, isPrivate);

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { i18n: { getMessage: english, getUILanguage: () => 'en' } });
  opened = [];
  card = CARD;
  people = PEOPLE;
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async () => ({
    ok: true,
    value: { card },
  })) as never);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => {
    opened.push(url);
    return {};
  }) as never);
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `ext://us${path}` });
});

describe('a correction made in a card', () => {
  it.each([
    ['article', { kind: 'article', address: CARD.address, title: 'Talks' }],
    ['site', { kind: 'site', host: 'news.example' }],
  ])('is kept for its %s, as the content script tells it', async (scope, kept) => {
    expect(await correct({ scope })).toMatchObject({ ok: true, value: { before: null } });
    expect(await getCorrections()).toMatchObject([
      {
        name: 'Kamala Harris',
        scope: kept,
        person: { id: 'Q2', name: 'Simon Harris' },
        instead: [{ id: 'Q1' }],
      },
    ]);
  });

  it('is only asked about in the manager where it is to hold everywhere', async () => {
    expect(await correct({ scope: 'always' })).toMatchObject({ value: { asked: true } });
    expect(await getCorrections()).toEqual([]);
    expect(opened).toEqual([
      'ext://us/manager.html?correct=Kamala+Harris&means=Q2&instead=Q1#corrections',
    ]);
  });

  it.each(['article', 'site', 'always'])('is refused in a private window: %s', async (scope) => {
    const message = english('correct_private');
    expect(await correct({ scope }, true)).toEqual({ ok: false, message });
    expect([await getCorrections(), opened]).toEqual([[], []]);
  });

  it('is refused to a frame that is not the content script’s', async () => {
    card = null;
    expect(await correct({})).toEqual({ ok: false, message: english('correct_no_card') });
    expect(await getCorrections()).toEqual([]);
  });

  it('of an office holds in its article alone', async () => {
    card = { ...CARD, name: 'the vice president', kind: 'role' };
    expect(await correct({ scope: 'site' })).toMatchObject({ ok: false });
    expect(await correct({ scope: 'article' })).toMatchObject({ ok: true });
  });

  it('is taken back: what stood there before stands again, and nothing else can', async () => {
    await correct({ personId: null });
    const { value } = await correct({});
    const { before } = value as unknown as { before: object };
    expect(before).toMatchObject({ person: null });
    await ask('takeBackHere', { token: TOKEN, scope: 'article', before });
    expect(await getCorrections()).toMatchObject([{ person: null }]);
    const forged = { ...before, scope: { kind: 'always' } };
    await ask('takeBackHere', { token: TOKEN, scope: 'article', before: forged });
    expect(await getCorrections()).toEqual([]);
  });

  it('offers whoever bears the name, and on a page nobody who is kept off pages', async () => {
    const names = async () =>
      (
        (await ask('namesakes', { name: 'Kamala Harris' })).value as unknown as {
          people: Person[];
        }
      ).people.map(({ id }) => id);
    expect(await names()).toEqual(['Q1', 'Q2', 'own:1']);
    await setAllPrivate(true);
    expect(await names()).toEqual(['Q1', 'Q2']);
  });
});

describe('what a page’s text is read by', () => {
  const recognised = async (address?: string) => {
    const blocks = [{ index: 0, text: 'So spoke Kamala Harris.' }];
    const args = { blocks, article: {}, ...(address !== undefined && { address }) };
    const reply = await answer({ call: 'recognise', args }, 'content-script', {
      'content-script': pageHandlers(store, ready),
    });
    return (reply as unknown as { value: { mentions: { personId: string }[] } }).value.mentions.map(
      ({ personId }) => personId,
    );
  };
  const keep = (scope: object) =>
    saveCorrection({
      ...{ name: 'Kamala Harris', person: { id: 'Q2', name: 'Simon Harris' }, instead: [] },
      ...{ scope, made: '2026-03-01' },
    } as never);

  it('are the corrections of its address', async () => {
    await keep({ kind: 'site', host: 'news.example' });
    expect(await recognised('https://news.example/b')).toEqual(['Q2']);
    expect(await recognised('https://other.example/b')).toEqual(['Q1']);
    expect(await recognised()).toEqual(['Q1']);
  });

  it('is none whose person nobody knows any more', async () => {
    await keep({ kind: 'always' });
    people = [KAMALA];
    expect(await recognised('https://news.example/b')).toEqual(['Q1']);
  });
});

describe('what a card leads to in the manager', () => {
  const show = (place: unknown) => ask('showInManager', { token: TOKEN, personId: 'Q2', place });

  it.each([
    ['person', 'ext://us/manager.html?query=Simon+Harris&person=Q2'],
    ['corrections', 'ext://us/manager.html#corrections'],
    ['packs', 'ext://us/manager.html#packs'],
  ])('%s', async (place, url) => {
    expect(await show(place)).toMatchObject({ ok: true });
    expect(opened).toEqual([url]);
  });

  it('is one of few places, and nothing without a card of ours', async () => {
    expect(await show('settings')).toMatchObject({ ok: false });
    card = null;
    expect(await show('packs')).toMatchObject({ ok: false });
    expect(opened).toEqual([]);
  });
});

describe('a choice between those whom a name fits', () => {
  const several = { ...CARD, name: 'Harris', people: ['Q1', 'Q2'] };
  const chooseHere = (personId: string, isPrivate = false) =>
    ask('chooseHere', { token: TOKEN, personId }, isPrivate);
  const said = async (address: string, tabId?: number) =>
    [...(await namesSaidOn(address, store, tabId))].map(([key, { person, instead, here }]) => ({
      ...{ key, person: person?.id, instead, here },
    }));
  const CHOSEN = { key: 'harris', person: 'Q2', instead: ['Q1'], here: true };

  beforeEach(() => {
    card = several;
  });

  it.each([
    ['a window', false],
    ['a private window', true],
  ])('holds in the article, in its tab alone, in %s', async (_, isPrivate) => {
    expect(await chooseHere('Q2', isPrivate)).toMatchObject({ ok: true });
    expect(await said(several.address, 7)).toEqual([CHOSEN]);
    expect(await said(`${several.address}/other`, 7)).toEqual([]);
    expect(await said(several.address, 8)).toEqual([]);
    expect(await said(several.address)).toEqual([]);
    expect(await getCorrections()).toEqual([]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('Q2');
  });

  it('is told to the page, gives way to the next one, and goes with the tab', async () => {
    await chooseHere('Q2');
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenLastCalledWith(
      7,
      { call: 'readAfresh', args: {} },
      { frameId: 0 },
    );
    await chooseHere('Q1');
    expect((await said(several.address, 7)).map(({ person }) => person)).toEqual(['Q1']);
    await forgetTab(8);
    expect(await said(several.address, 7)).toHaveLength(1);
    await forgetTab(7);
    expect(await said(several.address, 7)).toEqual([]);
  });

  it('gives way to what the reader corrected in the article', async () => {
    await chooseHere('Q1');
    await correct({ personId: 'own:1' });
    expect((await said(several.address, 7)).map(({ person }) => person)).toEqual(['own:1']);
  });

  it('is one of those the card offers, and nothing without a card of ours', async () => {
    expect(await chooseHere('own:1')).toMatchObject({ ok: false });
    card = null;
    expect(await chooseHere('Q2')).toMatchObject({ ok: false });
    expect(await said(several.address, 7)).toEqual([]);
  });

  it('is read from whatever is stored', async () => {
    await fakeBrowser.storage.session.set({ chosenNames: { 7: ['odd', { name: 3 }] } });
    expect(await said(several.address, 7)).toEqual([]);
    await chooseHere('Q2');
    expect(await said(several.address, 7)).toEqual([CHOSEN]);
    await fakeBrowser.storage.session.set({ chosenNames: 'odd' });
    expect(await said(several.address, 7)).toEqual([]);
  });
});
