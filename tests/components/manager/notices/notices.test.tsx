// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { ManagerServices } from '../../../../components/manager/manager-services';
import {
  NoticeList,
  type NoticeListProps,
} from '../../../../components/manager/notices/NoticeList';
import type {
  NoticeServices,
  NoticesDue,
} from '../../../../components/manager/notices/notice-services';
import { english as t } from '../../../../utils/english';
import { press, show, step } from '../../render';
import { noNotices } from '../manager-parts';

async function open(
  notices: Partial<NoticeServices>,
  actions: Partial<NoticeListProps['actions']> = {},
) {
  const services = {
    ...{ t, notices: { ...noNotices, ...notices } },
    numberText: String,
    dateText: (day: string) => `(${day})`,
  } as unknown as ManagerServices;
  const none = { bringBack: async () => undefined, beginAnew: async () => undefined };
  await show(<NoticeList services={services} actions={{ ...none, ...actions }} />);
}
const WELL: NoticesDue = { unavailable: null, vanished: null, backup: null };
const texts = () =>
  [...document.querySelectorAll('.fc-care-text > p')].map((one) => one.textContent);

it.each<[Partial<NoticesDue>, string]>([
  [
    { vanished: { own: 3, packs: [], spare: 0 } },
    '3 people you added or corrected were here. The browser',
  ],
  [
    { vanished: { own: 1, packs: [], spare: 0 } },
    'One person you added or corrected was here. The browser',
  ],
  [
    { vanished: { own: 0, packs: ['UK', 'US'], spare: 0 } },
    'Packs that were here: UK, US. The browser',
  ],
  [{ backup: { unsaved: 12, last: null } }, 'You have added or corrected people 12 times, and'],
  [{ backup: { unsaved: 12, last: '2026-03-01' } }, '12 times since your last backup on (2026'],
])('says what %j means, and leads to the backups', async (due, text) => {
  await open({ read: async () => ({ ...WELL, ...due }) });
  expect(texts()).toEqual([expect.stringContaining(text)]);
  expect(document.querySelector('a')?.getAttribute('href')).toBe('#backup');
});

it('can be dismissed, and follows what changes', async () => {
  let due: NoticesDue = {
    unavailable: null,
    vanished: { own: 2, packs: [], spare: 0 },
    backup: { unsaved: 10, last: null },
  };
  let change = () => {};
  const dismiss = vi.fn(async () => {
    due = { ...due, vanished: null };
    change();
  });
  const watch = (changed: () => void) => {
    change = changed;
    return () => {};
  };
  await open({ read: async () => due, dismiss, watch });
  expect(texts()).toHaveLength(2);
  await press(document.querySelector('[data-care=vanished] .fc-tool') as HTMLButtonElement);
  expect(dismiss).toHaveBeenCalledWith('vanished');
  expect(texts()).toHaveLength(1);
  due = WELL;
  await step(change);
  expect(texts()).toEqual([]);
});

it('says nothing where there is no answer', async () => {
  await open({ read: () => Promise.reject(new Error('No answer.')) });
  expect(document.body.textContent).toBe('');
});

describe('a vanished database whose people are in the second place', () => {
  const vanished = { own: 3, packs: [], spare: 2 };
  const act = () => document.querySelector<HTMLButtonElement>('.fc-care [data-kind=main]');

  it('is mended with one button, and says so by being gone', async () => {
    let due: NoticesDue = { ...WELL, vanished };
    const bringBack = vi.fn(async () => {
      due = WELL;
    });
    await open({ read: async () => due }, { bringBack });
    expect(texts()[0]).toContain('still has 2 of your people');
    expect(act()?.textContent).toBe('Bring back 2 people');
    await press(act() as HTMLButtonElement);
    expect(bringBack).toHaveBeenCalledOnce();
    expect(texts()).toEqual([]);
  });

  it('says why where that fails, and can be tried again', async () => {
    const bringBack = () => Promise.reject(new Error('The disk is full.'));
    await open({ read: async () => ({ ...WELL, vanished }) }, { bringBack });
    await press(act() as HTMLButtonElement);
    expect(document.querySelector('[role=alert]')?.textContent).toContain('The disk is full.');
    expect(act()?.disabled).toBe(false);
  });

  it('offers nothing where the second place is empty', async () => {
    await open({ read: async () => ({ ...WELL, vanished: { ...vanished, spare: 0 } }) });
    expect(act()).toBeNull();
    expect(texts()[0]).not.toContain('second place');
  });
});

it('a database that cannot be read can be begun anew, and that cannot be dismissed', async () => {
  let due: NoticesDue = { ...WELL, unavailable: true };
  const beginAnew = vi.fn(async () => {
    due = WELL;
  });
  await open({ read: async () => due }, { beginAnew });
  expect(texts()[0]).toContain('the damaged one is deleted');
  expect(document.querySelector('.fc-care .fc-tool')).toBeNull();
  await press(document.querySelector('.fc-care button') as HTMLButtonElement);
  expect(beginAnew).toHaveBeenCalledOnce();
  expect(texts()).toEqual([]);
});
