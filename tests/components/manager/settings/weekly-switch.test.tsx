// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { WeeklyServices } from '../../../../components/manager/packs/update-services';
import { WeeklySwitch } from '../../../../components/manager/settings/WeeklySwitch';
import { english as t } from '../../../../utils/english';
import { press, show } from '../../render';

const PACKS = [
  { id: 'uk', title: 'UK', version: '1', update: 'https://uk.example/' },
  { id: 'mine', title: 'Mine', version: '1' },
];

async function open(weekly: Partial<WeeklyServices>, packs = PACKS) {
  const change = vi.fn(async (on: boolean) => on);
  const services = { read: async () => false, change, ...weekly };
  await show(<WeeklySwitch packs={packs} weekly={services} t={t} />);
  return { change };
}
const box = () => document.querySelector('input') as HTMLInputElement;

it('is off, and is switched on for the packs that name an address, and off again', async () => {
  const { change } = await open({});
  expect(box().checked).toBe(false);
  await press(box());
  expect(change).toHaveBeenCalledWith(true, [PACKS[0]]);
  expect(box().checked).toBe(true);
  await press(box());
  expect(change).toHaveBeenLastCalledWith(false, [PACKS[0]]);
  expect(box().checked).toBe(false);
});

it.each([
  ['the reader does not allow it', async () => false],
  ['the browser does not ask', () => Promise.reject(new Error('no click'))],
])('stays off, and says why, where %s', async (_, change) => {
  await open({ change });
  await press(box());
  expect(box().checked).toBe(false);
  expect(document.querySelector('[role=status]')?.textContent).toContain('stays off');
});

it('is not there where no pack names an address', async () => {
  await open({}, PACKS.slice(1));
  expect(box()).toBeNull();
});
