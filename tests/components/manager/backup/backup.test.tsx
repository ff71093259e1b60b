// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { BackupView } from '../../../../components/manager/backup/BackupView';
import type {
  BackupServices,
  RestorePreview,
} from '../../../../components/manager/backup/backup-services';
import type { ManagerServices } from '../../../../components/manager/manager-services';
import { english as t } from '../../../../utils/english';
import { button, press, show, step } from '../../render';
import { noBackup } from '../manager-parts';

const FILE = new File(['{}'], 'mine.json');

const PREVIEW: RestorePreview = {
  kind: 'backup',
  created: '2026-01-02',
  added: ['Ada Example'],
  replaced: ['Bea Example'],
  same: 3,
  kept: 2,
  hosts: ['example.org'],
  weekly: true,
  settings: { added: ['theme'], replaced: ['delayMs'] },
  days: { added: ['https://news.example/a'], replaced: [] },
  corrections: 0,
  packs: [
    { id: 'us', title: 'US', version: '4', state: 'same' },
    { id: 'uk', title: 'UK', version: '5', state: 'missing' },
  ],
  restore: async () => undefined,
};

const NOTHING = { added: [], replaced: [] };
const NOBODY = { ...PREVIEW, ...NOTHING };

async function open(backup: Partial<BackupServices>) {
  const onRestored = vi.fn();
  const services = {
    t,
    dateText: (day: string) => day,
    numberText: String,
    backup: { ...noBackup, ...backup },
  } as unknown as ManagerServices;
  await show(<BackupView services={services} onRestored={onRestored} />);
  return { onRestored };
}

/** Chooses a file, as the browser's dialog would. */
async function choose(file: File) {
  const input = document.querySelector('input[type="file"]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await step(() => input.dispatchEvent(new Event('change', { bubbles: true })));
}

const rows = () =>
  Object.fromEntries(
    [...document.querySelectorAll('dl > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.textContent,
    ]),
  );

describe('saving', () => {
  it('says how much is the reader’s, and saves each kind', async () => {
    const save = vi.fn(async () => undefined);
    await open({ counts: async () => ({ added: 4, corrected: 1, unspared: 0 }), save });
    expect(rows()).toEqual({ 'People you added': '4', 'People you corrected': '1' });
    for (const name of ['Save a backup', 'Export as CSV', 'Export as Popolo JSON']) {
      await press(button(name));
    }
    expect(save.mock.calls).toEqual([['backup'], ['csv'], ['popolo']]);
  });

  it('says how many have no room in the second place, and only then', async () => {
    await open({ counts: async () => ({ added: 4, corrected: 1, unspared: 2 }) });
    expect(document.body.textContent).toContain('It holds 5 MB, and 2 of them have no room there');
    await open({ counts: async () => ({ added: 4, corrected: 1, unspared: 0 }) });
    expect(document.body.textContent).toContain('also kept in a second place');
    expect(document.body.textContent).not.toContain('no room');
  });

  it('says that there is nobody to export', async () => {
    await open({});
    expect(document.body.textContent).toContain('nothing of yours to export');
    expect(() => button('Export as CSV')).toThrow();
  });

  it('says why it failed', async () => {
    await open({ save: () => Promise.reject(new Error('No answer.')) });
    await press(button('Save a backup'));
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('No answer.');
  });
});

describe('restoring', () => {
  it('shows what would change, and writes nothing before it is told to', async () => {
    const restore = vi.fn(async () => undefined);
    const { onRestored } = await open({ open: async () => ({ ...PREVIEW, restore }) });
    await choose(FILE);
    expect(document.activeElement?.textContent).toBe('mine.json');
    expect(rows()).toMatchObject({
      'Saved on': '2026-01-02',
      Added: '1: Ada Example',
      'Different here': '1: Bea Example',
      'The same here': '3',
      'Only here, stay': '2',
      'Sites switched off': '1: example.org',
      'Settings that change': '2: Light or dark, Opens after',
      'Articles with a date from you': '1',
      'Look for updates every week': 'Switched on; each server is asked once you have allowed it',
      US: 'Version 4, installed',
      UK: 'Version 5; not installed',
    });
    expect(restore).not.toHaveBeenCalled();
    await press(button('Restore'));
    expect(restore).toHaveBeenCalledWith(true);
    expect(onRestored).toHaveBeenCalledOnce();
    expect(document.querySelector('[role="status"]')?.textContent).toBe('Restored from mine.json.');
  });

  it('keeps what is here where the reader says so', async () => {
    const restore = vi.fn(async () => undefined);
    await open({ open: async () => ({ ...PREVIEW, restore }) });
    await choose(FILE);
    await press(radio('Keep what is here'));
    await press(button('Restore'));
    expect(restore).toHaveBeenCalledWith(false);
  });

  it('offers nothing where all of it is here', async () => {
    const none = { ...NOBODY, hosts: [], weekly: false, settings: NOTHING, days: NOTHING };
    await open({ open: async () => none });
    await choose(FILE);
    expect(document.body.textContent).toContain('Everything in this file is here already.');
    expect(() => button('Restore')).toThrow();
  });

  it('offers what is a setting alone', async () => {
    const restore = vi.fn(async () => undefined);
    const settings = { added: [], replaced: ['theme' as const] };
    const alone = { ...NOBODY, hosts: [], weekly: false, settings, days: NOTHING, restore };
    await open({ open: async () => alone });
    await choose(FILE);
    await press(button('Restore'));
    expect(restore).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('goes back when cancelled', async () => {
    await open({ open: async () => PREVIEW });
    await choose(FILE);
    await press(button('Cancel'));
    expect(document.activeElement?.textContent).toBe('Restore');
    expect(rows()).not.toHaveProperty('Added');
  });

  it.each([
    [{ message: 'is missing', path: 'content.packs' }, 'At content.packs: is missing'],
    [{ message: 'is no backup' }, 'The file is no backup.'],
  ])('says where and why a file is refused', async (refused, text) => {
    await open({ open: async () => refused });
    await choose(FILE);
    expect(document.querySelector('.fc-import-problem')?.textContent).toBe(
      `mine.json was not restored; nothing was changed. ${text}`,
    );
  });

  it('stays at the preview where restoring failed, and says why', async () => {
    const restore = () => Promise.reject(new Error('The people here have changed.'));
    await open({ open: async () => ({ ...PREVIEW, restore }) });
    await choose(FILE);
    await press(button('Restore'));
    expect(document.querySelector('.fc-import-problem')?.textContent).toContain('have changed');
    expect(button('Restore')).toBeTruthy();
  });
});

function radio(name: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent === name);
  return label?.querySelector('input') as HTMLInputElement;
}
