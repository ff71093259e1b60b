import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  CHANGES_GATHERED_MS,
  LEAST_BETWEEN_READS_MS,
  LOOK_AT_ADDRESS_MS,
  MOST_PATIENCE_MS,
} from '../../../utils/page/constants';
import { keepReading } from '../../../utils/page/reading/keep-reading';
import { livePage } from '../../support/live-page';

const HTML = `<html lang="en"><head><meta name="date" content="2024-09-26"></head>
<body><p id="text">One.</p><a href="/">a link</a></body></html>`;

/** Long after everything that is due. */
const LONG = 60_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The page at rest, some time after its first reading. */
async function keptPage(read: () => Promise<void> = async () => {}, hasMore = () => false) {
  const page = livePage(HTML);
  vi.stubGlobal('MutationObserver', page.window.MutationObserver);
  const controller = new AbortController();
  const reads = vi.fn(read);
  const changed = vi.fn();
  const failed = vi.fn();
  const kept = keepReading({
    document: page.document,
    read: reads,
    changed,
    hasMore,
    failed,
    signal: controller.signal,
  });
  await vi.advanceTimersByTimeAsync(LONG);
  const text = page.document.getElementById('text') as HTMLElement;
  return { page, controller, reads, changed, failed, kept, text };
}

type Page = Awaited<ReturnType<typeof keptPage>>;

describe('a page that is kept read', () => {
  it('is read at once, and not again while nothing changes', async () => {
    const { reads, changed } = await keptPage();
    expect(reads).toHaveBeenCalledOnce();
    expect(changed).not.toHaveBeenCalled();
  });

  it.each<[string, (page: Page) => void]>([
    ['an element', ({ text }) => text.append('Two.')],
    [
      'a text',
      ({ text }) => {
        (text.firstChild as Text).data = 'Two.';
      },
    ],
    ['a meta', ({ page }) => page.document.querySelector('meta')?.setAttribute('content', '2018')],
    ['what may be written on', ({ text }) => text.setAttribute('contenteditable', '')],
    ['the language', ({ page }) => page.document.documentElement.setAttribute('lang', 'de')],
  ])('is read again when %s changes, told of at once', async (_, change) => {
    const page = await keptPage();
    change(page);
    await vi.advanceTimersByTimeAsync(1);
    expect(page.changed).toHaveBeenCalledOnce();
    expect(page.reads).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(CHANGES_GATHERED_MS);
    expect(page.reads).toHaveBeenCalledTimes(2);
  });

  it('is read again when another document it watches changes, until that one is over', async () => {
    const { kept, changed, reads } = await keptPage();
    const inner = livePage(HTML).document;
    const gone = new AbortController();
    kept.watch(inner, gone.signal);
    inner.body.append('Two.');
    await vi.advanceTimersByTimeAsync(LONG);
    expect([changed.mock.calls.length, reads.mock.calls.length]).toEqual([1, 2]);

    gone.abort();
    inner.body.append('Three.');
    await vi.advanceTimersByTimeAsync(LONG);
    expect(changed).toHaveBeenCalledOnce();
    kept.stirred();
    await vi.advanceTimersByTimeAsync(LONG);
    expect([changed.mock.calls.length, reads.mock.calls.length]).toEqual([2, 3]);
  });

  it('is read again when nothing but its address changes, back and forth', async () => {
    const { page, reads, changed } = await keptPage();
    for (const [times, path] of [
      [1, '/new'],
      [2, '/'],
    ] as const) {
      page.push(path);
      await vi.advanceTimersByTimeAsync(LOOK_AT_ADDRESS_MS + CHANGES_GATHERED_MS);
      expect(changed).toHaveBeenCalledTimes(times);
      await vi.advanceTimersByTimeAsync(LONG);
      expect(reads).toHaveBeenCalledTimes(times + 1);
    }
  });

  it.each<[string, (page: Page) => void]>([
    ['a fragment', ({ page }) => page.push('#text')],
    ['a class', ({ text }) => text.setAttribute('class', 'big')],
    [
      'where a link goes',
      ({ page }) => page.document.querySelector('a')?.setAttribute('href', '/'),
    ],
    [
      'our own card',
      ({ page }) => page.document.body.append(page.document.createElement('fact-context-card')),
    ],
  ])('is let be when it is %s that changes', async (_, change) => {
    const page = await keptPage();
    change(page);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(page.changed).not.toHaveBeenCalled();
    expect(page.reads).toHaveBeenCalledOnce();
  });

  it('is read once for many changes, and not often where it never rests', async () => {
    const { text, reads } = await keptPage();
    for (let at = 0; at < 50; at += 1) {
      text.append('More. ');
      await vi.advanceTimersByTimeAsync(100);
    }
    const most = 5_000 / LEAST_BETWEEN_READS_MS + 2;
    expect(reads.mock.calls.length).toBeGreaterThan(2);
    expect(reads.mock.calls.length).toBeLessThanOrEqual(most);
  });

  it('is met within ten seconds, however long a reading took', async () => {
    const { text, reads } = await keptPage(
      () => new Promise((resolve) => setTimeout(resolve, 30_000)),
    );
    text.append('More.');
    await vi.advanceTimersByTimeAsync(CHANGES_GATHERED_MS);
    text.append('And more.');
    await vi.advanceTimersByTimeAsync(30_000 + MOST_PATIENCE_MS + CHANGES_GATHERED_MS);
    expect(reads).toHaveBeenCalledTimes(3);
  });

  it('is read on after a reading that failed', async () => {
    const error = new Error('no answer');
    const { text, reads, failed } = await keptPage(() => Promise.reject(error));
    text.append('More.');
    await vi.advanceTimersByTimeAsync(LONG);
    expect(reads).toHaveBeenCalledTimes(2);
    expect(failed.mock.calls).toEqual([[error], [error]]);
  });

  it('is read again without waiting when that is asked for, one reading at a time', async () => {
    let under = 0;
    let most = 0;
    const { kept, reads } = await keptPage(async () => {
      most = Math.max(most, ++under);
      await new Promise((resolve) => setTimeout(resolve, 500));
      under -= 1;
    });
    kept.again();
    expect(reads).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(100);
    kept.again();
    kept.again();
    expect(reads).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(401);
    expect(reads).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(reads).toHaveBeenCalledTimes(3);
    expect(most).toBe(1);
  });

  it('is read again where a shadow root of it has changed', async () => {
    const { controller, reads, kept, text } = await keptPage();
    const root = text.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>One.</p>';
    kept.watch(root, controller.signal);
    root.firstElementChild?.append('More.');
    await vi.advanceTimersByTimeAsync(LONG);
    expect(reads).toHaveBeenCalledTimes(2);
    controller.abort();
    root.firstElementChild?.append('And more.');
    await vi.advanceTimersByTimeAsync(LONG);
    expect(reads).toHaveBeenCalledTimes(2);
  });

  it('is read again where there is more of it, though no change has told of that', async () => {
    let isMore = false;
    const { reads, changed } = await keptPage(undefined, () => isMore);
    expect(reads).toHaveBeenCalledTimes(1);
    isMore = true;
    await vi.advanceTimersByTimeAsync(LOOK_AT_ADDRESS_MS);
    isMore = false;
    await vi.advanceTimersByTimeAsync(LONG);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(reads).toHaveBeenCalledTimes(2);
  });

  it('is read no more once the signal has aborted, nor looked at', async () => {
    const { page, controller, text, kept, reads, changed } = await keptPage();
    text.append('More.');
    await vi.advanceTimersByTimeAsync(1);
    controller.abort();
    kept.again();
    text.append('And more.');
    page.push('/new');
    await vi.advanceTimersByTimeAsync(LONG);
    expect(reads).toHaveBeenCalledOnce();
    expect(changed).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not read again where the signal aborts during a reading', async () => {
    const page = livePage(HTML);
    vi.stubGlobal('MutationObserver', page.window.MutationObserver);
    const controller = new AbortController();
    const reads = vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      controller.abort();
    });
    const rest = { changed: vi.fn(), failed: vi.fn(), signal: controller.signal };
    const kept = keepReading({ document: page.document, read: reads, ...rest });
    kept.again();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(reads).toHaveBeenCalledOnce();
  });
});
