// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { english as t } from '../../cli/english';
import { CareNotices } from '../../components/manager/care/CareNotices';
import type { Care, CareServices } from '../../components/manager/care/care-services';
import type { ManagerServices } from '../../components/manager/manager-services';
import { noCare } from './manager-parts';
import { press, show, step } from './render';

async function open(care: Partial<CareServices>) {
  const services = {
    ...{ t, care: { ...noCare, ...care } },
    numberText: String,
    dateText: (day: string) => `(${day})`,
  } as unknown as ManagerServices;
  await show(<CareNotices services={services} />);
}
const texts = () => [...document.querySelectorAll('.fc-care p')].map((one) => one.textContent);

it.each<[Partial<Care>, string]>([
  [{ vanished: { own: 3, packs: [] } }, '3 people you added or corrected were here. The browser'],
  [{ vanished: { own: 1, packs: [] } }, 'One person you added or corrected was here. The browser'],
  [{ vanished: { own: 0, packs: ['UK', 'US'] } }, 'Packs that were here: UK, US. The browser'],
  [{ backup: { unsaved: 12, last: null } }, 'You have added or corrected people 12 times, and'],
  [{ backup: { unsaved: 12, last: '2026-03-01' } }, '12 times since your last backup on (2026'],
])('says what %j means, and leads to the backups', async (care, text) => {
  await open({ read: async () => ({ vanished: null, backup: null, ...care }) });
  expect(texts()).toEqual([expect.stringContaining(text)]);
  expect(document.querySelector('a')?.getAttribute('href')).toBe('#backup');
});

it('can be dismissed, and follows what changes', async () => {
  let care: Care = { vanished: { own: 2, packs: [] }, backup: { unsaved: 10, last: null } };
  let change = () => {};
  const dismiss = vi.fn(async () => {
    care = { ...care, vanished: null };
    change();
  });
  const watch = (changed: () => void) => {
    change = changed;
    return () => {};
  };
  await open({ read: async () => care, dismiss, watch });
  expect(texts()).toHaveLength(2);
  await press(document.querySelector('[data-care=vanished] button') as HTMLButtonElement);
  expect(dismiss).toHaveBeenCalledWith('vanished');
  expect(texts()).toHaveLength(1);
  care = { vanished: null, backup: null };
  await step(change);
  expect(texts()).toEqual([]);
});

it('says nothing where there is no answer', async () => {
  await open({ read: () => Promise.reject(new Error('No answer.')) });
  expect(document.body.textContent).toBe('');
});
