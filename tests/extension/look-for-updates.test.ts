import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookForUpdates } from '../../entrypoints/background/weekly-check';
import { getPackChecks, notePackCheck, setWeeklyCheck } from '../../utils/packs/update/check-state';
import { announcePeopleChanged } from '../../utils/storage/people-version';

const ALARM = 'look-for-updates';
const INDEX = JSON.stringify({
  ...{ version: '2', url: 'uk.jsonl', bytes: 10 },
  sha256: 'a'.repeat(64),
});

let packs = [{ id: 'uk', version: '1', update: 'https://uk.example/index.json' }];
const asked = vi.fn(async (_: string) => new Response(INDEX));
const contains = vi.fn(async () => true);
const badge = () => fakeBrowser.action.getBadgeText({});
const ring = () => fakeBrowser.alarms.onAlarm.trigger({ name: ALARM } as never);

/** Browsers forget the mark with the background; it is the last thing a start sees to. */
async function startAnew(): Promise<void> {
  await fakeBrowser.action.setBadgeText({ text: '' });
  lookForUpdates(async () => packs);
  await vi.waitFor(async () => expect(await badge()).toBe('1'));
}

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-09T12:00:00') });
  vi.stubGlobal('fetch', asked);
  asked.mockClear();
  contains.mockClear();
  Object.assign(fakeBrowser, { permissions: { contains } });
  packs = [{ id: 'uk', version: '1', update: 'https://uk.example/index.json' }];
  lookForUpdates(async () => packs);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('is off by default: there is no alarm, and nobody is asked', async () => {
  await ring();
  await vi.waitFor(async () => expect(await badge()).toBe(''));
  expect(await fakeBrowser.alarms.get(ALARM)).toBeUndefined();
  expect(asked).not.toHaveBeenCalled();
});

it('asks the index once a week, and says so on the toolbar', async () => {
  await setWeeklyCheck(true);
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.get(ALARM)).toBeTruthy());
  await ring();
  await vi.waitFor(async () => expect(await badge()).toBe('1'));
  expect(asked.mock.calls.map(([address]) => address)).toEqual(['https://uk.example/index.json']);
  expect(contains).toHaveBeenCalledWith({ origins: ['https://uk.example/*'] });
  for (const [now, times] of [
    ['2026-03-10T12:00:00', 1],
    ['2026-03-15T23:00:00', 1],
    ['2026-03-16T01:00:00', 2],
  ] as const) {
    vi.setSystemTime(new Date(now));
    await ring();
    expect(asked).toHaveBeenCalledTimes(times);
  }
  expect((await getPackChecks()).uk?.asked).toBe('2026-03-16');
});

it('takes the mark off once the version is installed, and the alarm with the setting', async () => {
  await setWeeklyCheck(true);
  await notePackCheck('uk', { asked: '2026-03-09', offered: '2' });
  await vi.waitFor(async () => expect(await badge()).toBe('1'));
  packs = [{ id: 'uk', version: '2', update: 'https://uk.example/index.json' }];
  await announcePeopleChanged();
  await vi.waitFor(async () => expect(await badge()).toBe(''));
  await setWeeklyCheck(false);
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.get(ALARM)).toBeUndefined());
});

it('goes on with the alarm that is there when the background starts anew', async () => {
  await setWeeklyCheck(true);
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.get(ALARM)).toBeTruthy());
  await notePackCheck('uk', { asked: '2026-03-09', offered: '2' });
  await vi.waitFor(async () => expect(await badge()).toBe('1'));
  const create = vi.spyOn(fakeBrowser.alarms, 'create');
  await startAnew();
  expect(create).not.toHaveBeenCalled();
});

it('has an alarm, and the mark on the toolbar, from its start where they are wanted', async () => {
  await setWeeklyCheck(true);
  await notePackCheck('uk', { asked: '2026-03-09', offered: '2' });
  await vi.waitFor(async () => expect(await badge()).toBe('1'));
  // As browsers do when the extension is switched off and on.
  await fakeBrowser.alarms.clear(ALARM);
  await startAnew();
  expect(await fakeBrowser.alarms.get(ALARM)).toBeTruthy();
});

it('asks nobody whom the reader has not allowed, nor an address without encryption', async () => {
  await setWeeklyCheck(true);
  contains.mockResolvedValueOnce(false);
  await ring();
  expect(contains).toHaveBeenCalledOnce();
  packs = [{ id: 'uk', version: '1', update: 'http://uk.example/index.json' }];
  await ring();
  expect(asked).not.toHaveBeenCalled();
});

it('passes over what is damaged in its memory', async () => {
  await fakeBrowser.storage.local.set({ packChecks: { uk: { asked: 'yesterday' }, us: 7 } });
  expect(await getPackChecks()).toEqual({});
  await fakeBrowser.storage.local.set({ packChecks: 'gone' });
  expect(await getPackChecks()).toEqual({});
});
