// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenActivated } from '../../utils/page/when-activated';
import { dispatchTrusted } from '../support/trusted-event';

let isAhead = false;
// jsdom has no such property: a browser's is one of the document's prototype.
Object.defineProperty(Document.prototype, 'prerendering', { get: () => isAhead });
afterEach(() => {
  isAhead = false;
});

describe('a page is begun on', () => {
  it('at once where the reader is on it', () => {
    const start = vi.fn();
    whenActivated(document, start);
    expect(start).toHaveBeenCalledOnce();
  });

  it('when the reader comes to it, once, where it was rendered ahead', () => {
    isAhead = true;
    const start = vi.fn();
    whenActivated(document, start);
    dispatchTrusted(new Event('prerenderingchange'), document);
    expect(start).not.toHaveBeenCalled();
    isAhead = false;
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(start).not.toHaveBeenCalled();
    dispatchTrusted(new Event('prerenderingchange'), document);
    dispatchTrusted(new Event('prerenderingchange'), document);
    expect(start).toHaveBeenCalledOnce();
  });
});
