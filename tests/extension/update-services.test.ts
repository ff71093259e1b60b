import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { updateServices } from '../../entrypoints/manager/update-services';
import { getPackChecks, getWeeklyCheck } from '../../utils/packs/update/check-state';
import { sha256 } from '../../utils/sha256';

const PACK_TEXT = '{"pack":{}}';
const uk = { id: 'uk', title: 'UK', version: '1', update: 'https://uk.example:8443/index.json' };
const options = { signal: new AbortController().signal, onProgress: () => undefined };

const request = vi.fn(async (_: unknown) => true);
const fetched = vi.fn<(address: string) => Promise<Response>>();

let hash = '';

/** What the server announces, otherwise than the truth where it is said. */
function announce(change: object): void {
  const index = { version: '2', url: 'uk.jsonl', bytes: PACK_TEXT.length, sha256: hash, ...change };
  fetched.mockImplementation(
    async (address) =>
      new Response(address.startsWith(uk.update) ? JSON.stringify(index) : PACK_TEXT),
  );
}

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { permissions: { request } });
  request.mockReset().mockResolvedValue(true);
  hash = await sha256(PACK_TEXT);
  fetched.mockReset();
  announce({});
  vi.stubGlobal('fetch', fetched);
  vi.setSystemTime(new Date('2026-03-09T12:00:00'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const signal = options.signal;

describe('asking for an update', () => {
  it('asks the reader in the click itself, about the one server, then that server', async () => {
    const services = updateServices();
    const answer = services.ask(uk, signal);
    // Nothing may be waited for before that: the browser would no longer see the click.
    expect(request.mock.calls).toEqual([[{ origins: ['https://uk.example/*'] }]]);
    expect(fetched).not.toHaveBeenCalled();
    expect(await answer).toEqual({ type: 'offered', offer: { version: '2', bytes: 11 } });
    expect(await getPackChecks()).toEqual({ uk: { asked: '2026-03-09', offered: '2' } });
  });

  it('asks no server where the reader says no', async () => {
    request.mockResolvedValue(false);
    const outcome = await updateServices().ask(uk, signal);
    expect(outcome).toEqual({ type: 'failed', kind: 'refused', detail: 'uk.example:8443' });
    expect(fetched).not.toHaveBeenCalled();
    expect(await getPackChecks()).toEqual({});
  });

  it('does not even ask the reader about an address that may not be asked', async () => {
    const outcome = await updateServices().ask({ ...uk, update: 'http://uk.example/' }, signal);
    expect(outcome).toMatchObject({ type: 'failed', kind: 'address' });
    expect(request).not.toHaveBeenCalled();
  });

  it('refuses a file on another server, which nobody is asked about', async () => {
    announce({ url: 'https://files.example/uk.jsonl' });
    const outcome = await updateServices().ask(uk, signal);
    expect(outcome).toEqual({ type: 'failed', kind: 'elsewhere', detail: 'files.example' });
    expect(request.mock.calls).toEqual([[{ origins: ['https://uk.example/*'] }]]);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(await getPackChecks()).toEqual({});
  });

  it('has nothing to offer where the server has nothing newer', async () => {
    announce({ version: uk.version });
    expect(await updateServices().ask(uk, signal)).toEqual({ type: 'newest' });
    expect(await getPackChecks()).toEqual({ uk: { asked: '2026-03-09' } });
  });

  it('downloads nothing that was not offered here', async () => {
    const foreign = { version: '2', bytes: 11 };
    const outcome = await updateServices().download(uk, foreign, options);
    const detail = 'Error: There is no such offer.';
    expect(outcome).toEqual({ type: 'failed', kind: 'failed', detail });
    expect(request).not.toHaveBeenCalled();
  });

  it('downloads from the same server, for as long as the reader allows it', async () => {
    const services = updateServices();
    const asked = await services.ask(uk, signal);
    if (asked.type !== 'offered') throw new Error('no offer');
    request.mockResolvedValueOnce(false);
    const refused = await services.download(uk, asked.offer, options);
    expect(refused).toMatchObject({ type: 'failed', kind: 'refused', detail: 'uk.example:8443' });
    expect(fetched).toHaveBeenCalledTimes(1);
    const outcome = await services.download(uk, asked.offer, options);
    if (outcome.type !== 'downloaded') throw new Error('not downloaded');
    expect(await outcome.file.text()).toBe(PACK_TEXT);
    expect(request).toHaveBeenLastCalledWith({ origins: ['https://uk.example/*'] });
  });

  it('is stopped, not failed, by the reader', async () => {
    const stop = new AbortController();
    const answer = updateServices().ask(uk, stop.signal);
    stop.abort();
    expect(await answer).toEqual({ type: 'stopped' });
  });
});

describe('the weekly check', () => {
  const plain = { id: 'old', title: 'Old', version: '1', update: 'http://old.example/' };

  it('is switched on with leave to ask every server, in the click', async () => {
    const { weekly } = updateServices();
    const answer = weekly.change(true, [uk, { ...uk, id: 'uk2' }, plain]);
    expect(request.mock.calls).toEqual([[{ origins: ['https://uk.example/*'] }]]);
    expect(await answer).toBe(true);
    expect(await getWeeklyCheck()).toBe(true);
    expect(await weekly.change(false, [uk])).toBe(false);
    expect(request).toHaveBeenCalledOnce();
  });

  it('stays off without that leave', async () => {
    request.mockResolvedValue(false);
    expect(await updateServices().weekly.change(true, [uk])).toBe(false);
    expect(await getWeeklyCheck()).toBe(false);
  });
});
