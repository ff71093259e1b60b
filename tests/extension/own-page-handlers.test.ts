import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownPageHandlers } from '../../entrypoints/background/own-page-handlers';
import { answer } from '../../utils/messaging/serve';
import { getOwnSaves } from '../../utils/packs/backup/reminder-state';
import { getRemovedPacks } from '../../utils/packs/shipped/removed-packs';
import type { Person } from '../../utils/people/person';
import type { PeopleStore } from '../../utils/storage/model';
import { addedRow } from '../packs/backup/own-rows';

const args = { rows: [addedRow({ id: 'own:ada', name: 'Ada Example' })], generation: 4 };

let said: string[];
let ready: Promise<void>;
let write: () => Promise<void>;
let tell: () => Promise<void>;

beforeEach(() => {
  fakeBrowser.reset();
  said = [];
  ready = Promise.resolve();
  write = async () => {};
  tell = async () => {};
});

const installer = {
  all: () => Promise.reject(new Error('nobody asks for all')),
  missing: async () => void said.push('install missing'),
  again: async (id: string) => void said.push(`install ${id}`),
};

function ask(call: string, given: object) {
  const store = {
    ownRows: async () => {
      said.push('read');
      return args;
    },
    hashPacks: async () => [{ id: 'p' }],
    saveOwn: async ({ id }: Person) => {
      said.push(`save ${id}`);
      await write();
    },
    removePack: async (id: string) => {
      said.push(`remove ${id}, noted: ${await getRemovedPacks()}`);
      await write();
    },
    putOwnRows: async (rows: unknown) => {
      said.push('write');
      expect(rows).toEqual(args);
      await write();
    },
  } as unknown as PeopleStore;
  const announce = async () => {
    said.push('announce');
    await tell();
  };
  const handlers = ownPageHandlers(store, () => ready, announce, installer);
  return answer({ call, args: given }, 'own-page', { 'own-page': handlers });
}

describe('own rows that are restored', () => {
  it('are not announced where they could not be written', async () => {
    write = () => Promise.reject(new Error('no room'));
    expect(await ask('restoreOwn', args)).toEqual({ ok: false, message: 'no room' });
    expect(said).toEqual(['write']);
  });

  it('are not written where one is wrong', async () => {
    const wrong = { ...args, rows: [...args.rows, {}] };
    expect(await ask('restoreOwn', wrong)).toMatchObject({ ok: false });
    expect(said).toEqual([]);
  });

  it('are announced once they are there', async () => {
    expect(await ask('restoreOwn', args)).toEqual({ ok: true, value: {} });
    expect(said).toEqual(['write', 'announce']);
  });

  it('are restored also where open pages could not be told', async () => {
    tell = () => Promise.reject(new Error('no room'));
    expect(await ask('restoreOwn', args)).toEqual({ ok: true, value: {} });
  });
});

describe('a person the reader saves', () => {
  const ada = { person: addedRow({ id: 'own:ada', name: 'Ada Example' }).person };

  it('is saved also where the save cannot be counted, and open pages are told', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no room'));
    expect(await ask('savePerson', ada)).toEqual({ ok: true, value: {} });
    expect(said).toEqual(['save own:ada', 'announce']);
  });

  it('is neither counted nor told where they could not be saved', async () => {
    write = () => Promise.reject(new Error('no room'));
    expect(await ask('savePerson', ada)).toEqual({ ok: false, message: 'no room' });
    expect(said).toEqual(['save own:ada']);
    expect(await getOwnSaves()).toBe(0);
  });
});

describe('a backup', () => {
  it.each([
    ['restoreOwn', args],
    ['readOwn', {}],
    ['hashPacks', {}],
  ])('waits with %s for a database that is not there yet', async (call, given) => {
    let open = () => {};
    ready = new Promise((resolve) => {
      open = resolve;
    });
    const answered = vi.fn();
    const asked = ask(call, given)?.then(answered);
    await new Promise((resolve) => setImmediate(resolve));
    expect(answered).not.toHaveBeenCalled();
    expect(said).toEqual([]);
    open();
    await asked;
    expect(answered.mock.calls[0]?.[0]).toMatchObject({ ok: true });
  });

  it('fails with the reason where the database cannot be opened', async () => {
    ready = Promise.reject(new Error('cannot be opened'));
    expect(await ask('readOwn', {})).toEqual({ ok: false, message: 'cannot be opened' });
  });

  it('is of the rows and the packs that are there', async () => {
    expect(await ask('readOwn', {})).toEqual({ ok: true, value: args });
    expect(await ask('hashPacks', {})).toEqual({ ok: true, value: { packs: [{ id: 'p' }] } });
  });
});

describe('a pack', () => {
  it('that comes along is noted as removed before it is gone', async () => {
    expect(await ask('removePack', { id: 'starter' })).toEqual({ ok: true, value: {} });
    expect(said).toEqual(['remove starter, noted: starter', 'announce']);
    expect(await getRemovedPacks()).toEqual(['starter']);
  });

  it('that could not be removed is not noted as removed', async () => {
    write = () => Promise.reject(new Error('no room'));
    expect(await ask('removePack', { id: 'starter' })).toEqual({ ok: false, message: 'no room' });
    expect(await getRemovedPacks()).toEqual([]);
    expect(said).not.toContain('announce');
  });

  it('of the reader’s own is not noted: nothing brings it back', async () => {
    await ask('removePack', { id: 'file:mayors' });
    expect(await getRemovedPacks()).toEqual([]);
  });

  it.each([
    [{ id: 'starter' }, 'install starter'],
    [{}, 'install missing'],
  ])('is installed by %j', async (args, done) => {
    expect(await ask('installShipped', args)).toEqual({ ok: true, value: {} });
    expect(said).toEqual([done]);
  });
});
