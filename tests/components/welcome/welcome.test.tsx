// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { WelcomePage } from '../../../components/welcome/WelcomePage';
import type { WelcomePack, WelcomeServices } from '../../../components/welcome/welcome-services';
import { english as t } from '../../../utils/english';
import { button, field, press, show, step, type } from '../render';

const PACKS: readonly WelcomePack[] = [
  { id: 'a', title: 'Pack of A', scope: 'Those of A.', people: 1200, state: 'here' },
  { id: 'b', title: 'Pack of B', scope: 'Those of B.', people: 3, state: 'waiting' },
  { id: 'c', title: 'Pack of C', scope: 'Those of C.', people: 40, state: 'to_get' },
];

function welcomeServices(changed: Partial<WelcomeServices> = {}): WelcomeServices {
  return {
    t,
    numberText: (count) => count.toLocaleString('en'),
    dateText: (day) => `(${day})`,
    namedSites: {
      sites: 2,
      countries: 2,
      some: ['one.example'],
      byCountry: () => [
        { country: 'Norway', hosts: ['one.example'] },
        { country: 'Oman', hosts: ['two.example'] },
      ],
    },
    watchPacks: (changed) => {
      changed(PACKS);
      return () => undefined;
    },
    shortcuts: async () => [
      { name: 'Next person', keys: 'Alt+Shift+J' },
      { name: 'Open', keys: '' },
    ],
    sites: sitesWith(0),
    requestCount: async () => 0,
    openManager: () => undefined,
    close: () => undefined,
    ...changed,
  };
}

/** So many of the named sites refused, and nothing to be added. */
function sitesWith(taken: number, allowNamed = async () => undefined): WelcomeServices['sites'] {
  return {
    read: async () => ({
      named: { sites: 2, countries: 2, taken },
      added: [],
      off: [],
      every: false,
    }),
    add: async () => ({ kind: 'refused', site: 'three.example' }),
    allowNamed,
  };
}

const welcome = (changed?: Partial<WelcomeServices>) =>
  show(<WelcomePage services={welcomeServices(changed)} />);

describe('the welcome page', () => {
  it('has one article, the sample, of a day that is told', async () => {
    const page = await welcome();
    const [article, ...others] = page.querySelectorAll('article');
    expect(others).toEqual([]);
    expect(article?.textContent).toContain(t('welcome_sample_text'));
    expect(article?.querySelector('time')?.dateTime).toBe('2024-09-26');
  });

  it('says of each pack whether it is here', async () => {
    const page = await welcome();
    expect(
      [...page.querySelectorAll('.fc-welcome-pack-state')].map((one) => one.textContent),
    ).toEqual([
      t('welcome_pack_here', ['1,200']),
      t('welcome_pack_waiting', ['3']),
      t('welcome_pack_to_get', ['40']),
    ]);
  });

  it('follows the packs as they come, until it is closed', async () => {
    const stop = vi.fn();
    let tell: (packs: readonly WelcomePack[]) => void = () => undefined;
    const page = await welcome({
      watchPacks: (changed) => {
        tell = changed;
        return stop;
      },
    });
    expect(page.querySelectorAll('.fc-welcome-pack-title')).toHaveLength(0);
    await step(() => tell(PACKS.slice(0, 1)));
    expect(page.querySelectorAll('.fc-welcome-pack-title')).toHaveLength(1);
    await show(null);
    expect(stop).toHaveBeenCalledOnce();
  });

  it('says where packs cannot be read', async () => {
    const page = await welcome({
      watchPacks: (_, failed) => {
        failed();
        return () => undefined;
      },
    });
    expect(page.querySelector('[role=alert]')?.textContent).toBe(t('welcome_packs_failed'));
  });

  it.each([
    [0, 'welcome_requests_many'],
    [1, 'welcome_requests_one'],
  ] as const)('says how many requests were made: %s', async (count, key) => {
    const page = await welcome({ requestCount: async () => count });
    const said = page.querySelector('.fc-welcome-promise-count')?.textContent;
    expect(said).toBe(`${count} ${t(key)}`);
  });

  it('says no number where none is known', async () => {
    const page = await welcome({ requestCount: () => Promise.reject(new Error('damaged')) });
    expect(page.querySelector('.fc-welcome-promise-count')).toBeNull();
  });

  it('lists the sites by country only once that is asked for', async () => {
    const page = await welcome();
    expect(page.textContent).not.toContain('two.example');
    const details = page.querySelector('details') as HTMLDetailsElement;
    await step(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect(details.textContent).toContain('Omantwo.example');
  });

  it('gives the keys as the browser has them', async () => {
    const page = await welcome();
    expect([...page.querySelectorAll('kbd')].map((one) => one.textContent)).toEqual([
      'Alt',
      'Shift',
      'J',
    ]);
    expect(page.textContent).toContain(t('welcome_keys_none'));
  });

  it.each([
    ['welcome_packs_more', 'people'],
    ['welcome_promise_proof', 'privacy'],
    ['welcome_restore_button', 'backup'],
    ['welcome_settings', 'settings'],
  ] as const)('%s leads to the manager’s %s', async (key, part) => {
    const openManager = vi.fn();
    await welcome({ openManager });
    await press(button(t(key)));
    expect(openManager).toHaveBeenCalledExactlyOnceWith(part);
  });

  it('can be left at any time', async () => {
    const close = vi.fn();
    await welcome({ close });
    await press(button(t('welcome_done')));
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('where the browser lets us not read the named sites', () => {
  it('it is asked in a click, and says no more once it agrees', async () => {
    let taken = 2;
    const allowNamed = vi.fn(async () => {
      taken = 0;
    });
    const read = async () => ({
      named: { sites: 2, countries: 2, taken },
      added: [],
      off: [],
      every: false,
    });
    const page = await welcome({ sites: { ...sitesWith(2), read, allowNamed } });
    expect(page.textContent).toContain(t('welcome_sites_refused'));
    expect(allowNamed).not.toHaveBeenCalled();
    await press(button(t('welcome_sites_allow')));
    expect(page.textContent).not.toContain(t('welcome_sites_refused'));
  });

  it.each([
    ['refuses', async () => undefined],
    ['fails', () => Promise.reject(new Error('not in a click'))],
  ])('it stays said where the browser %s', async (_, allowNamed) => {
    const page = await welcome({ sites: sitesWith(2, allowNamed) });
    await press(button(t('welcome_sites_allow')));
    expect(page.textContent).toContain(t('welcome_sites_refused'));
  });

  it('it is not said where the browser does not tell', async () => {
    const read = () => Promise.reject(new Error('no such thing'));
    const page = await welcome({ sites: { ...sitesWith(0), read } });
    expect(page.textContent).not.toContain(t('welcome_sites_refused'));
  });

  it('another site is asked for where it is typed, and a refusal said at the field', async () => {
    const page = await welcome();
    await type(field(t('sites_add_label')), 'three.example');
    await press(button(t('sites_add')));
    expect(page.textContent).toContain(t('sites_fault_refused', ['three.example']));
    expect(field(t('sites_add_label')).value).toBe('three.example');
  });
});
