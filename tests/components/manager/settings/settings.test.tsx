// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PrivateState } from '../../../../components/manager/settings/privacy-services';
import { SettingsView } from '../../../../components/manager/settings/SettingsView';
import type {
  SettingsServices,
  SettingsState,
} from '../../../../components/manager/settings/settings-services';
import type { ToastMessage } from '../../../../components/parts/Toast';
import { english as t } from '../../../../utils/english';
import { DEFAULT_SETTINGS, type Settings } from '../../../../utils/settings/settings';
import { button, description, field, press, show, step, type } from '../../render';
import { managerServices, noSettings } from '../manager-parts';

const PACK = {
  ...{ id: 'uk', title: 'UK', version: '1', licence: 'CC0', people: 1 },
  update: 'https://uk.example/',
};

let state: SettingsState;
let toasts: ToastMessage[];
let listeners: (() => void)[];

/** The view over settings in memory. */
async function open(services: Partial<SettingsServices> = {}, privateState?: PrivateState) {
  const change = vi.fn(async (patch: Partial<Settings>) => {
    const before = state.settings;
    state = { ...state, settings: { ...before, ...patch } };
    return async () => {
      const keys = Object.keys(patch) as (keyof Settings)[];
      const back = Object.fromEntries(keys.map((key) => [key, before[key]]));
      state = { ...state, settings: { ...state.settings, ...back } };
    };
  });
  const setAll = vi.fn(async () => undefined);
  const manager = managerServices({
    settings: {
      ...noSettings,
      read: async () => state,
      watch: (listen) => {
        listeners.push(listen);
        return () => undefined;
      },
      change,
      ...services,
    },
    privacy: {
      read: async () => privateState ?? { all: false, ids: [] },
      setAll,
      setOne: async () => undefined,
    },
  });
  const onToast = (toast: ToastMessage) => void toasts.push(toast);
  await show(<SettingsView services={manager} packs={[PACK]} onToast={onToast} />);
  return { change, setAll };
}

const radio = (name: string) =>
  [...document.querySelectorAll('label')]
    .find((label) => label.textContent === name)
    ?.querySelector('input') as HTMLInputElement;
const titles = () => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
const rows = () =>
  [...document.querySelectorAll<HTMLElement>('[data-setting]')].map(
    ({ dataset }) => dataset.setting,
  );
const choose = (list: HTMLSelectElement, value: string) =>
  step(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });

beforeEach(() => {
  state = { settings: DEFAULT_SETTINGS, byPolicy: [], policyProblems: [], isReadOnly: false };
  toasts = [];
  listeners = [];
});

describe('a setting', () => {
  it('is in force at once, whatever its control', async () => {
    const { change, setAll } = await open();
    await type(field('Opens after'), '300');
    await press(radio('Dark'));
    await press(radio('115 %'));
    await press(field('Offices, as “the Prime Minister”'));
    await choose(field('Names marked') as unknown as HTMLSelectElement, 'first');
    await press(field('Only by click or key'));
    await press(field(t('privacy_all')));
    expect(change.mock.calls.map(([patch]) => patch)).toEqual([
      { delayMs: 300 },
      { theme: 'dark' },
      { textSize: 115 },
      { markOffices: false },
      { repeats: 'first' },
      { openBy: 'click' },
    ]);
    expect(setAll).toHaveBeenCalledWith(true);
    expect(field('Opens after').disabled).toBe(true);
    expect(radio('Dark').checked).toBe(true);
  });

  it('says how it is now: the delay, and a date as it will be written', async () => {
    await open();
    expect(description(field('Opens after'))).toBe('Resting on a name, 500 ms');
    expect(field('Opens after').getAttribute('aria-valuetext')).toBe('500 ms');
    await choose(field('Dates') as unknown as HTMLSelectElement, 'iso');
    expect(description(field('Dates'))).toBe('Written as a date (iso)');
  });

  it('is undone beside it, back to how it was when the view was opened', async () => {
    await open();
    expect(() => button('Undo: Light or dark')).toThrow();
    await press(radio('Dark'));
    await press(radio('Light'));
    await press(button('Undo: Light or dark'));
    expect(state.settings.theme).toBe('system');
    expect(radio('By itself').checked).toBe(true);
    expect(document.activeElement).toBe(radio('By itself'));
    expect(() => button('Undo: Light or dark')).toThrow();
  });

  it('that could not be stored is as it was, and it is said why', async () => {
    await open({ change: () => Promise.reject(new Error('no room')) });
    await press(radio('Dark'));
    expect(radio('By itself').checked).toBe(true);
    expect(toasts).toEqual([{ text: 'Not changed: no room. Try again.' }]);
  });

  it('changed elsewhere is followed', async () => {
    await open();
    state = { ...state, settings: { ...DEFAULT_SETTINGS, theme: 'dark' } };
    await step(() => {
      for (const listen of listeners) listen();
    });
    expect(radio('Dark').checked).toBe(true);
  });

  it('is not changed from a private window, which says so', async () => {
    state = { ...state, isReadOnly: true };
    await open();
    expect(document.querySelector('fieldset')?.disabled).toBe(true);
    expect(document.body.textContent).toContain('This is a private window');
  });
});

describe('the search for a setting', () => {
  it.each([
    ['prime', ['markOffices']],
    ['DARK', ['theme']],
    ['marks number', ['badge']],
    ['forget updates', ['checks']],
    ['year-month', ['dates']],
  ])('“%s” finds %j', async (query, found) => {
    await open();
    await type(document.querySelector('[type=search]') as HTMLInputElement, query);
    expect(rows()).toEqual(found);
  });

  it('says that there is none, and shows all again', async () => {
    await open();
    const all = rows();
    const search = document.querySelector('[type=search]') as HTMLInputElement;
    await type(search, 'zzz');
    expect(titles()).toEqual([]);
    expect(document.querySelector('[role=status]')?.textContent).toBe(t('settings_none'));
    await type(search, '');
    expect(rows()).toEqual(all);
  });
});

describe('a pause', () => {
  it('begins for an hour or until a restart, and is ended', async () => {
    let until: number | 'restart' | null = null;
    const begin = vi.fn(async (how: 'hour' | 'restart') => {
      until = how === 'hour' ? 1430 : how;
    });
    const end = async () => {
      until = null;
    };
    await open({ pause: { ...noSettings.pause, read: async () => until, begin, end } });
    const row = () => document.querySelector('[data-setting=pause] p')?.textContent;
    await press(button(t('settings_pause_hour')));
    expect(row()).toBe('Paused until 1430; it goes on by itself');
    await press(button(t('settings_pause_end')));
    await press(button(t('settings_pause_restart')));
    expect(row()).toBe('Paused until you close the browser and open it anew');
    expect(begin.mock.calls).toEqual([['hour'], ['restart']]);
  });
});

describe('a policy', () => {
  it('is told of, with what of it cannot be used', async () => {
    state = {
      ...state,
      byPolicy: ['theme', 'delayMs'],
      policyProblems: [
        { place: 'colour', reason: 'unknown' },
        { place: 'dates', reason: 'value' },
      ],
    };
    await open();
    const text = document.body.textContent;
    expect(text).toContain('Whoever runs this browser has set: Light or dark, Opens after.');
    expect([...document.querySelectorAll('li')].map((one) => one.textContent)).toEqual([
      '“colour” is no setting',
      '“dates” has a value it cannot have',
    ]);
  });
});

describe('shortcuts', () => {
  const shortcuts = async () => [
    { does: 'Show the next person', keys: ['Alt', 'Shift', 'J'] },
    { does: 'Read this page once', keys: [] },
  ];

  it('are shown as the browser has them, with the way to its page', async () => {
    const openShortcuts = vi.fn(async () => undefined);
    await open({ shortcuts, openShortcuts });
    const keys = document.querySelector('[data-section=keys]');
    expect([...(keys?.querySelectorAll('kbd') ?? [])].map((key) => key.textContent)).toEqual([
      ...['Alt', 'Shift', 'J'],
      'fc',
    ]);
    expect(keys?.textContent).toContain('Not set');
    await press(button(t('settings_keys_open')));
    expect(openShortcuts).toHaveBeenCalledOnce();
  });

  it('are reached by the browser’s menu where nothing else leads there', async () => {
    await open({ shortcuts });
    expect(document.body.textContent).toContain('Manage Extension Shortcuts');
  });
});

describe('what is remembered', () => {
  it('is forgotten one by one, and comes back', async () => {
    let hosts = 2;
    const remembered = async () => ({
      ...{ hosts, days: 0, names: 0, private: 0, checks: 3, requests: 0 },
      isAllPrivate: true,
    });
    const forget = vi.fn(async () => {
      hosts = 0;
      return async () => {
        hosts = 2;
      };
    });
    await open({ remembered, forget });
    const row = () => document.querySelector('[data-setting=hosts]')?.textContent;
    expect(row()).toContain('2');
    expect(document.querySelector('[data-setting=private]')?.textContent).toContain(
      'All you added',
    );
    expect(button('Forget: Dates given to articles').disabled).toBe(true);
    expect(button('Forget: People kept off pages').disabled).toBe(false);
    await press(button('Forget: Sites switched off'));
    expect(forget).toHaveBeenCalledWith('hosts');
    expect(row()).toContain('Nothing');
    expect(toasts[0]?.text).toBe('Sites switched off: forgotten.');
    await step(() => toasts[0]?.undo?.());
    expect(hosts).toBe(2);
    expect(toasts[1]?.text).toBe('Sites switched off: remembered again.');
  });
});

describe('a settings file', () => {
  const pick = async (file: File) => {
    const input = document.querySelector('[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    await step(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  };

  it('is saved, and loaded, with a way back', async () => {
    const save = vi.fn(async () => undefined);
    const undo = vi.fn(async () => undefined);
    await open({ save, load: async () => ({ undo }) });
    await press(button(t('settings_save_short')));
    expect(save).toHaveBeenCalledOnce();
    await pick(new File(['{}'], 'mine.json'));
    expect(toasts[0]?.text).toBe('Settings of “mine.json” are in force.');
    await step(() => toasts[0]?.undo?.());
    expect(undo).toHaveBeenCalledOnce();
  });

  it('that cannot be used is refused at its row, with each place', async () => {
    const problems = [{ place: 'delayMs', reason: 'value' as const }];
    await open({ load: async () => ({ problems }) });
    await pick(new File(['{}'], 'bad.json'));
    const said = document.querySelector('[data-setting=load] [role=alert]')?.textContent;
    expect(said).toContain('“bad.json” was not loaded, and nothing has changed.');
    expect(said).toContain('“delayMs” has a value it cannot have');
    expect(toasts).toEqual([]);
  });

  it('settings go back to the first day, and forward again', async () => {
    const undo = vi.fn(async () => undefined);
    const reset = vi.fn(async () => undo);
    await open({ reset });
    await press(button(t('settings_reset_short')));
    expect(reset).toHaveBeenCalledOnce();
    await step(() => toasts[0]?.undo?.());
    expect(undo).toHaveBeenCalledOnce();
  });
});
