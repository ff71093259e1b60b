import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedItem } from '../../utils/stored-item';

beforeEach(() => fakeBrowser.reset());

describe('a stored item', () => {
  it('is its fallback until it is set, and again when it is removed', async () => {
    const item = storedItem<readonly string[]>('hosts', []);
    expect(await item.getValue()).toEqual([]);
    await item.setValue(['a.example']);
    expect(await item.getValue()).toEqual(['a.example']);
    expect(await fakeBrowser.storage.local.get('hosts')).toEqual({ hosts: ['a.example'] });
    await item.removeValue();
    expect(await item.getValue()).toEqual([]);
  });

  it('is removed by storing null', async () => {
    const item = storedItem<unknown>('pause', null);
    await item.setValue({ until: 'restart' });
    await item.setValue(null);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('is kept as long as the browser runs where it is of the session', async () => {
    await storedItem<unknown>('question', null, 'session').setValue('who');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.session.get()).toEqual({ question: 'who' });
  });

  it('is read with others in one message, and not before it is asked for', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    const one = storedItem<number>('one', 1);
    const two = storedItem<number>('two', 2);
    await Promise.resolve();
    expect(get).not.toHaveBeenCalled();
    expect(await Promise.all([one.getValue(), two.getValue(), one.getValue()])).toEqual([1, 2, 1]);
    expect(get.mock.calls).toEqual([[['one', 'two']]]);
    await one.getValue();
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('fails for all who asked where the browser fails, and for nobody later', async () => {
    const item = storedItem<number>('one', 1);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
    const both = await Promise.allSettled([item.getValue(), item.getValue()]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await item.getValue()).toBe(1);
  });

  it('tells of a change, and not of what stays as it was', async () => {
    const item = storedItem<unknown>('siteAccess', null);
    const changed = vi.fn();
    const stop = item.watch(changed);
    await item.setValue({ sites: ['a'] });
    await item.setValue({ sites: ['a'] });
    await storedItem<unknown>('other', null).setValue(1);
    await item.removeValue();
    stop();
    await item.setValue({ sites: ['b'] });
    expect(changed.mock.calls).toEqual([
      [{ sites: ['a'] }, null],
      [null, { sites: ['a'] }],
    ]);
  });
});
