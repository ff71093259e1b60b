// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SitesPart } from '../../../../components/manager/settings/SitesPart';
import type {
  SiteFault,
  SitesServices,
  SitesState,
} from '../../../../components/manager/settings/sites-services';
import { english as t } from '../../../../utils/english';
import { button, description, field, press, show, step, type } from '../../render';

const STATE: SitesState = {
  named: { sites: 684, countries: 132, taken: 0 },
  added: ['gov.example', '*.other.example'],
  off: ['news.example'],
  every: false,
};

let changed: () => void;
const services = {
  read: vi.fn(async () => STATE),
  watch: vi.fn((call: () => void) => {
    changed = call;
    return () => undefined;
  }),
  add: vi.fn(async (_: string): Promise<SiteFault | null> => null),
  remove: vi.fn(async (_: string) => undefined),
  switchOn: vi.fn(async (_: string) => undefined),
  allowNamed: vi.fn(async () => undefined),
  setEvery: vi.fn(async (on: boolean) => on),
} satisfies SitesServices;

beforeEach(() => {
  vi.clearAllMocks();
  services.read.mockResolvedValue(STATE);
});

const open = () => show(<SitesPart sites={services} t={t} numberText={String} />);
const rows = () => [...document.querySelectorAll('.fc-tr b')].map((row) => row.textContent);
const add = async (typed: string) => {
  await type(field(t('sites_add_label')), typed);
  await press(button(t('sites_add')));
};

describe('the sites in the settings', () => {
  it('are the named as one, the added and those that are off', async () => {
    await open();
    expect(rows()).toEqual([
      t('sites_named', ['684', '132']),
      'gov.example',
      '*.other.example',
      'news.example',
    ]);
    await press(button(t('sites_remove_named', ['gov.example'])));
    expect(services.remove.mock.calls).toEqual([['gov.example']]);
    await press(button(t('sites_switch_on_named', ['news.example'])));
    expect(services.switchOn.mock.calls).toEqual([['news.example']]);
  });

  it('follow what is changed in the browser', async () => {
    await open();
    services.read.mockResolvedValue({ ...STATE, added: [] });
    await step(() => changed());
    expect(rows()).not.toContain('gov.example');
  });

  it('are added as they are typed, and the field is free for the next', async () => {
    await open();
    await add('example.org');
    expect(services.add.mock.calls).toEqual([['example.org']]);
    expect(field(t('sites_add_label')).value).toBe('');
    expect(document.querySelector('[role=status]')?.textContent).toContain('example.org');
  });

  it.each([
    ['nonsense', 'sites_fault_nonsense'],
    ['scheme', 'sites_fault_scheme'],
    ['short', 'sites_fault_short'],
    ['suffix', 'sites_fault_suffix'],
    ['star', 'sites_fault_star'],
    ['every', 'sites_fault_every'],
    ['protected', 'sites_fault_protected'],
    ['named', 'sites_fault_named'],
    ['there', 'sites_fault_there'],
    ['refused', 'sites_fault_refused'],
    ['failed', 'sites_fault_failed'],
  ] as const)(
    'that are none (%s) are told why at the field, which keeps them',
    async (kind, words) => {
      services.add.mockResolvedValue({ kind, site: 'typed' });
      await open();
      await add('typed');
      expect(description(field(t('sites_add_label')))).toBe(t(words, ['typed']));
      expect(field(t('sites_add_label')).value).toBe('typed');
      await type(field(t('sites_add_label')), 'typed.example');
      expect(field(t('sites_add_label')).getAttribute('aria-invalid')).toBe('false');
    },
  );

  it('say that the browser keeps some from us, and ask for them', async () => {
    await open();
    expect(document.querySelector('.fc-note-block')).toBeNull();
    services.read.mockResolvedValue({ ...STATE, named: { ...STATE.named, taken: 5 } });
    await step(() => changed());
    expect(document.querySelector('.fc-note-block')?.textContent).toContain(
      t('sites_taken', ['5']),
    );
    await press(button(t('sites_allow_all')));
    expect(services.allowNamed).toHaveBeenCalledOnce();
  });

  it('are all of them only where the reader says so, to the browser too', async () => {
    await open();
    const every = document.querySelector('[role=switch]') as HTMLInputElement;
    expect(every.checked).toBe(false);
    services.setEvery.mockResolvedValueOnce(false);
    await press(every);
    expect(services.setEvery.mock.calls).toEqual([[true]]);
    expect(document.querySelector('.fc-site-refused')?.textContent).toBe(t('popup_refused'));
    expect(every.checked).toBe(false);
  });
});
