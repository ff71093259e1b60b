// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { StorageView } from '../../../../components/manager/storage/StorageView';
import type {
  CheckResult,
  StorageServices,
  StorageUse,
} from '../../../../components/manager/storage/storage-services';
import { button, press, show, step } from '../../render';
import { managerServices, noStorage } from '../manager-parts';

const NONE = { count: 0, first: [] };
const SOUND: CheckResult = {
  people: 53,
  facts: 219,
  own: 2,
  damaged: [],
  leftovers: 0,
  ownDamaged: NONE,
  ownWithoutPack: NONE,
  relations: { count: 30, first: ['Ann → Ben'] },
  needsRepair: false,
};

async function open(storage: Partial<StorageServices>) {
  const onRepaired = vi.fn();
  const services = managerServices({ storage: { ...noStorage, ...storage } });
  await show(<StorageView services={services} onRepaired={onRepaired} />);
  return onRepaired;
}

const checking = (result: Promise<CheckResult | null>): Partial<StorageServices> => ({
  check: () => ({ result, stop: () => undefined }),
});
const text = () => document.body.textContent ?? '';

describe('the view of storage', () => {
  it('has nothing to press before the packs above it are listed: they would push it down', async () => {
    let list: (use: StorageUse) => void = () => undefined;
    const promise = new Promise<StorageUse>((resolve) => {
      list = resolve;
    });
    await open({ measure: () => promise, countDays: async () => 2 });
    expect(document.querySelectorAll('button')).toHaveLength(0);
    await step(() => list({ total: 9, packs: [{ title: 'UK', people: 22, bytes: 1_234 }] }));
    expect(text()).toContain('UK');
    expect(button('Check').disabled).toBe(false);
  });

  it('says what each pack takes', async () => {
    const packs = [
      { title: 'UK', people: 22, bytes: 1_234 },
      { title: '', people: 0, bytes: 5 },
    ];
    await open({ measure: async () => ({ total: 99, packs }) });
    const rows = [...document.querySelectorAll('dl > div')].map((row) => row.textContent);
    expect(rows).toEqual([
      'UK22 people, 1234',
      'A pack that cannot be read0 people, 5',
      'In all, as the browser counts99',
    ]);
  });

  it('forgets the days the reader gave to articles, when told to', async () => {
    const forgetDays = vi.fn(async () => undefined);
    await open({ countDays: async () => 2, forgetDays });
    expect(text()).toContain('2 articles have a date from you');
    await press(button('Forget them'));
    expect(forgetDays).toHaveBeenCalledOnce();
    expect(text()).toContain('Forgotten.');
    expect(() => button('Forget them')).toThrow();
  });

  it('checks, and offers no repair where all is in order', async () => {
    await open(checking(Promise.resolve(SOUND)));
    await press(button('Check'));
    expect(text()).toContain('All is in order: 53 people with 219 facts in packs, 2 of yours.');
    expect(text()).toContain('as packs may have them: 30 (Ann → Ben…)');
    expect(() => button('Repair')).toThrow();
  });

  it('says how far a check has come, and stops it', async () => {
    const stop = vi.fn();
    let tell: (done: number, total: number) => void = () => undefined;
    await open({
      check(onProgress) {
        tell = onProgress;
        return { result: new Promise(() => undefined), stop };
      },
    });
    await press(button('Check'));
    await step(() => tell(64, 200));
    expect(text()).toContain('64 of 200 people read');
    await press(button('Stop'));
    expect(stop).toHaveBeenCalledOnce();
  });

  it('names what is damaged, repairs it when told to, and says what became of it', async () => {
    const result: CheckResult = {
      ...SOUND,
      damaged: [
        { title: 'UK', kind: 'people', people: 64 },
        { title: 'US', kind: 'index', people: 0 },
        { title: '', kind: 'unreadable', people: 0 },
      ],
      leftovers: 7,
      ownDamaged: { count: 1, first: ['own:1'] },
      ownWithoutPack: { count: 1, first: ['Ann'] },
      needsRepair: true,
    };
    const repair = vi.fn(async () => [
      { title: 'UK', outcome: 'partly', lost: 64 } as const,
      { title: 'US', outcome: 'rebuilt', lost: 0 } as const,
      { title: '', outcome: 'removed', lost: 0 } as const,
    ]);
    const measure = vi.fn(noStorage.measure);
    const onRepaired = await open({ ...checking(Promise.resolve(result)), repair, measure });
    await press(button('Check'));
    for (const line of [
      'Something is damaged.',
      'UK: people who cannot be read, or were altered: 64',
      'US: what it is searched by is damaged',
      'A pack that cannot be read: it cannot be opened',
      'Leftovers of unfinished work: 7',
      'kept as they are: 1 (own:1)',
      'in no pack now: 1 (Ann)',
    ]) {
      expect(text()).toContain(line);
    }
    expect(repair).not.toHaveBeenCalled();
    await press(button('Repair'));
    expect(text()).toContain('UK: repaired; people who could not be saved: 64.');
    expect(text()).toContain('US: repaired, nobody is missing');
    expect(text()).toContain('A pack that cannot be read: nothing could be read of it');
    expect(onRepaired).toHaveBeenCalledOnce();
    expect(measure).toHaveBeenCalledTimes(2);
  });

  it('says how far a repair has come', async () => {
    let tell: (done: number, total: number) => void = () => undefined;
    await open({
      ...checking(Promise.resolve({ ...SOUND, needsRepair: true })),
      repair(onProgress) {
        tell = onProgress;
        return new Promise(() => undefined);
      },
    });
    await press(button('Check'));
    await press(button('Repair'));
    await step(() => tell(64, 200));
    expect(text()).toContain('64 of 200 people seen to');
  });

  it('says why it failed', async () => {
    await open(checking(Promise.reject(new Error('No disk.'))));
    await press(button('Check'));
    const alerts = [...document.querySelectorAll('[role="alert"]')].map((one) => one.textContent);
    expect(alerts.join()).toContain('No disk.');
  });
});
