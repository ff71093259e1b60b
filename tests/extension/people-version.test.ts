import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announcePeopleChanged, watchPeople } from '../../utils/storage/people-version';

beforeEach(() => fakeBrowser.reset());

it('every change of the people is told to whoever watches, until they stop', async () => {
  const changed = vi.fn();
  const stop = watchPeople(changed);
  await announcePeopleChanged();
  await announcePeopleChanged();
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
  await announcePeopleChanged();
  expect(changed).toHaveBeenCalledTimes(2);
  expect(await fakeBrowser.storage.local.get('peopleVersion')).toEqual({ peopleVersion: 3 });
});
