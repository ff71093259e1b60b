// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { importServices } from '../../entrypoints/manager/import-services';

const services = importServices('en');

beforeEach(() => fakeBrowser.reset());

it.each([
  [0, '0.0 kB'],
  [1_234, '1.2 kB'],
  [99_999, '100.0 kB'],
  [100_000, '0.1 MB'],
  [12_345_678, '12.3 MB'],
])('a file of %i bytes is said to have %s', (bytes, text) => {
  expect(services.sizeText(bytes)).toBe(text);
});

describe('an import', () => {
  /** A worker whose job ends so, whatever it is. */
  const endsWith = (outcome: object) =>
    vi.stubGlobal(
      'Worker',
      class {
        postMessage() {}
        terminate() {}
        addEventListener(type: string, listener: (event: { data: unknown }) => void) {
          const data = { type: 'ended', outcome };
          if (type === 'message') queueMicrotask(() => listener({ data }));
        }
      },
    );
  const job = { kind: 'import', file: new File([''], 'a.csv'), anySize: false } as const;

  it.each([
    ['imported', 1],
    ['preview', undefined],
    ['failed', undefined],
  ])('that ends as %s is told to open pages so often: %j', async (type, times) => {
    endsWith({ type, message: 'no' });
    expect((await services.start(job, () => undefined).outcome).type).toBe(type);
    const stored = await fakeBrowser.storage.local.get('peopleVersion');
    expect(stored.peopleVersion).toBe(times);
    vi.unstubAllGlobals();
  });
});

it('a text is saved as a file of that name, and let go of', async () => {
  const blobs: Blob[] = [];
  const createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
  const revokeObjectURL = vi.fn();
  Object.assign(URL, { createObjectURL, revokeObjectURL });
  const saved: unknown[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push([this.href, this.download, revokeObjectURL.mock.calls.length]);
  });
  services.saveText('a.csv', 'name\nÅsa');
  expect(saved).toEqual([['blob:1', 'a.csv', 0]]);
  expect(blobs.map(({ size, type }) => [size, type])).toEqual([[9, 'text/plain;charset=utf-8']]);
  expect(revokeObjectURL.mock.calls).toEqual([['blob:1']]);
});
