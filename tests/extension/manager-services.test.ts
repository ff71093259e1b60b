// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { managerServices } from '../../entrypoints/manager/services';
import { notePackCheck } from '../../utils/packs/update/check-state';
import { makeFact, makePerson } from '../storage/people';

/** The calls the background was asked to answer, and its answers. */
let asked: { call: string; args: unknown }[];
let answers: Record<string, unknown>;

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  answers = {};
  Object.assign(fakeBrowser, {
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
  });
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async ({ call, args }: { call: string; args: unknown }) => {
      asked.push({ call, args });
      return { ok: true, value: answers[call] };
    },
  });
});

describe('the manager', () => {
  it.each([
    ['', {}],
    ['  ', {}],
    ['ann', { query: 'ann' }],
  ])('lists everyone, or whom “%s” finds', async (query, more) => {
    answers = { listPeople: { total: 0, lines: [] } };
    await managerServices().list({ query, offset: 5, limit: 20 });
    expect(asked).toEqual([{ call: 'listPeople', args: { offset: 5, limit: 20, ...more } }]);
  });

  it('tells of each pack whether a newer one is known of', async () => {
    const pack = (id: string) => ({ id, title: id, version: '1', people: 1 });
    answers = { listPacks: { packs: [pack('uk'), pack('us'), pack('ca')] } };
    await notePackCheck('uk', { asked: '2026-03-09', offered: '2' });
    await notePackCheck('us', { asked: '2026-03-09', offered: '1' });
    expect(await managerServices().packs()).toEqual([
      { ...pack('uk'), offered: '2' },
      pack('us'),
      pack('ca'),
    ]);
    expect((await managerServices().packs()).map((one) => 'offered' in one)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('draws the card of somebody as of a day, or of today', () => {
    const { cardOf, today, numberText, dateText } = managerServices();
    const facts = [makeFact({ label: 'Mayor', from: '2001-02-03', to: '2004' })];
    const person = makePerson({ id: 'a', name: 'Ann Example', facts });
    const then = cardOf(person, '2002-01-01');
    expect(JSON.stringify(then)).toContain('Ann Example');
    expect(then).not.toEqual(cardOf(person));
    expect(cardOf(person, undefined)).toEqual(cardOf(person));
    expect(today).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(numberText(12_345)).toBe('12,345');
    expect(dateText('2001-02-03')).toContain('2001');
  });
});
