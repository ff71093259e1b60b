import '../../support/fake-browser';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countedFetch } from '../../../utils/packs/update/counted-fetch';
import {
  beginRequests,
  forgetRequests,
  getRequests,
  MOST_KEPT,
  noteRequest,
  parseRequests,
} from '../../../utils/packs/update/requests';

const NOW = new Date('2026-03-03T12:00:00');

beforeEach(() => {
  fakeBrowser.reset();
  vi.setSystemTime(NOW);
  return () => vi.useRealTimers();
});

describe('the count of requests', () => {
  it('begins with nothing, on the day of installing, and only once', async () => {
    await beginRequests(true);
    vi.setSystemTime(new Date('2026-04-01T12:00:00'));
    await beginRequests(false);
    const begun = { since: '2026-03-03', fromInstall: true, count: 0, last: [] };
    expect(await getRequests()).toEqual(begun);
  });

  it('counts each, whoever makes it meanwhile', async () => {
    await Promise.all(Array.from({ length: 60 }, (_, n) => noteRequest(`h${n}.example`, 'ask')));
    const requests = await getRequests();
    expect(requests).toMatchObject({ count: 60, since: '2026-03-03', fromInstall: false });
    expect(requests?.last).toHaveLength(MOST_KEPT);
    expect(requests?.last[0]).toEqual({ at: NOW.getTime(), host: 'h59.example', reason: 'ask' });
  });

  it('is kept where the requests are forgotten, and these come back', async () => {
    await noteRequest('a.example', 'get');
    const undo = await forgetRequests();
    expect(await getRequests()).toMatchObject({ count: 1, last: [] });
    await noteRequest('b.example', 'get');
    await undo();
    const requests = await getRequests();
    expect(requests?.count).toBe(2);
    expect(requests?.last.map(({ host }) => host)).toEqual(['b.example', 'a.example']);
  });

  it('is read from anything without failing, odd requests left out', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseRequests(value)));
    const made = { at: 1, host: 'a.example', reason: 'ask' };
    const stored = { since: '2026-03-03', count: 3, last: [made, { ...made, at: 'x' }, 7] };
    expect(parseRequests(stored)).toEqual({ ...stored, fromInstall: false, last: [made] });
    expect(parseRequests({ ...stored, count: -1 })).toBeNull();
  });
});

describe('a counted request', () => {
  const asked = vi.fn(async () => new Response('x'));
  beforeEach(() => {
    asked.mockClear();
    vi.stubGlobal('fetch', asked);
    return () => vi.unstubAllGlobals();
  });

  it('is counted before it is made, with its host alone', async () => {
    asked.mockImplementation(async () => {
      expect(await getRequests()).toMatchObject({ count: 1 });
      return new Response('x');
    });
    await countedFetch('weekly')('https://a.example:8443/secret?of=mine');
    expect(asked).toHaveBeenCalledOnce();
    expect((await getRequests())?.last).toEqual([
      { at: NOW.getTime(), host: 'a.example:8443', reason: 'weekly' },
    ]);
  });

  it('is not made where it cannot be counted', async () => {
    const full = async () => Promise.reject(new Error('full'));
    await expect(countedFetch('ask', full)('https://a.example/')).rejects.toThrow('full');
    expect(asked).not.toHaveBeenCalled();
  });

  it('is neither made nor counted where it was stopped before', async () => {
    const signal = AbortSignal.abort();
    await expect(countedFetch('ask')('https://a.example/', { signal })).rejects.toThrow();
    expect(asked).not.toHaveBeenCalled();
    expect(await getRequests()).toBeNull();
  });
});
