import { addEventListener, isPrerendering } from '../article/dom/read-node';

/**
 * Starts once the reader has come to a page: at once, as a rule. One that the browser renders ahead of
 * them may never be looked at, and is neither read nor counted.
 */
export function whenActivated(document: Document, start: () => void): void {
  if (isPrerendering(document) !== true) {
    start();
    return;
  }
  const done = new AbortController();
  const activated = ({ isTrusted }: Event): void => {
    // The page can make the event up.
    if (!isTrusted || isPrerendering(document) === true) return;
    done.abort();
    start();
  };
  addEventListener(document, 'prerenderingchange', activated, { signal: done.signal });
}
