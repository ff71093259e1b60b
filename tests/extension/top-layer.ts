import { afterEach, beforeEach, vi } from 'vitest';
import { type CardHost, createCardHost } from '../../utils/page/card/card-host';
import { writeBody } from '../page/page-of';

/** What is above a page, and the card's host in it; made anew for each test. */
export const there: {
  fullscreen: Element | null;
  modal: Element[];
  /** What is in the middle of the window. */
  middle: Element | null;
  host: CardHost;
  /** The root made last: that of the host. */
  shadow: ShadowRoot;
} = { fullscreen: null, modal: [], middle: null } as never;

/**
 * What jsdom does not know: popovers, modal dialogs, the full screen. It is taught by the prototypes,
 * and once, as nodes are read by what these have at first.
 */
function teachTopLayer(): void {
  const { attachShadow, closest, matches } = Element.prototype;
  const { querySelectorAll } = Document.prototype;
  Object.defineProperty(Document.prototype, 'fullscreenElement', { get: () => there.fullscreen });
  Document.prototype.elementFromPoint = () => there.middle;
  Document.prototype.querySelectorAll = function (this: Document, selector: string) {
    if (selector !== 'dialog:modal') return querySelectorAll.call(this, selector);
    return there.modal.filter((one) => one.isConnected);
  } as unknown as typeof querySelectorAll;
  Element.prototype.closest = function (this: Element, selector: string) {
    if (selector !== 'dialog:modal') return closest.call(this, selector);
    return there.modal.find((one) => one.contains(this)) ?? null;
  } as typeof closest;
  Element.prototype.matches = function (this: Element, selector: string) {
    if (selector === ':popover-open') return this.hasAttribute('data-open');
    return matches.call(this, selector);
  } as typeof matches;
  HTMLElement.prototype.showPopover = function (this: HTMLElement) {
    this.setAttribute('data-open', '');
  };
  HTMLElement.prototype.hidePopover = function (this: HTMLElement) {
    this.removeAttribute('data-open');
  };
  Element.prototype.attachShadow = function (this: Element, init) {
    there.shadow = attachShadow.call(this, init);
    return there.shadow;
  };
}
teachTopLayer();

/** The first element of the page that fits. */
export const at = (selector: string) => document.querySelector(selector) as Element;

/** Lets what the page waits for come. */
export const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A page with two dialogs, none of them open, and a host for its card, for each test. */
export function hostInPage(): void {
  beforeEach(() => {
    writeBody('<main><p>Keir Starmer</p></main><dialog></dialog><dialog id="later"></dialog>');
    vi.stubGlobal('visualViewport', { width: 1_000, height: 800, scale: 1 });
    Object.assign(there, { fullscreen: null, modal: [], middle: null });
    there.host = createCardHost({ document, address: 'about:blank', title: 'Fact Context' });
  });
  afterEach(() => {
    there.host.destroy();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}
