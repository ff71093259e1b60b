// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ManagerApp } from '../../../../components/manager/ManagerApp';
import { PrivacyView } from '../../../../components/manager/privacy/PrivacyView';
import type { Requests } from '../../../../utils/packs/update/requests';
import { show, step } from '../../render';
import { managerServices, noProof } from '../manager-parts';

const NONE: Requests = { since: '2026-03-03', fromInstall: true, count: 0, last: [] };
const ONE = { at: 7, host: 'uk.example', reason: 'weekly' } as const;

async function open(requests: Requests | null) {
  let now = requests;
  let changed = () => {};
  const proof = {
    ...noProof,
    requests: async () => now,
    watch: (listen: () => void) => {
      changed = listen;
      return () => undefined;
    },
    permissions: () => [{ name: 'Menus', reason: '“Who is…?” on selected words.' }],
    momentText: (at: number) => `moment ${at}`,
  };
  await show(<PrivacyView services={managerServices({ proof })} />);
  return (next: Requests) => {
    now = next;
    return step(changed);
  };
}
const text = () => document.body.textContent.replace(/\s+/g, ' ');

describe('the count of requests', () => {
  it.each<[string, Requests | null, string]>([
    ['none', NONE, '0 requests since this was installed on 2026-03-03.'],
    ['one', { ...NONE, count: 1, last: [ONE] }, '1 request since this was installed'],
    ['many', { ...NONE, count: 70 }, '70 requests since this was installed'],
    ['begun later', { ...NONE, fromInstall: false }, '0 requests since 2026-03-03, when the count'],
    ['unknown', null, 'The count of requests cannot be read.'],
  ])('is said: %s', async (_, requests, said) => {
    await open(requests);
    expect(text()).toContain(said);
  });

  it('names the last, and follows what is made meanwhile', async () => {
    const change = await open(NONE);
    expect(text()).not.toContain('The last of them');
    await change({ ...NONE, count: 2, last: [ONE, { ...ONE, at: 6, reason: 'get' }] });
    expect([...document.querySelectorAll('li')].map((one) => one.textContent)).toEqual([
      'moment 7uk.exampleWeekly look for updates',
      'moment 6uk.exampleYou got a pack',
    ]);
    await change({ ...NONE, count: 2 });
    expect(text()).toContain('Which they were has been forgotten.');
  });
});

it('stands in the head of every view, as a link to the proof', async () => {
  const proof = { ...noProof, requests: async () => ({ ...NONE, count: 1 }) };
  await show(<ManagerApp services={managerServices({ proof })} />);
  const link = document.querySelector('header a');
  expect(link?.textContent).toBe('1 request since 2026-03-03');
  expect(link?.getAttribute('href')).toBe('#privacy');
});

it('gives each permission its reason', async () => {
  await open(NONE);
  const names = [...document.querySelectorAll('dt')].map((one) => one.textContent);
  expect(names).toContain('Menus');
  expect(text()).toContain('on selected words');
});
