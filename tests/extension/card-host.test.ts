// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardHost, createCardHost } from '../../utils/page/card/card-host';
import { cardParent } from '../../utils/page/card/top-layer';
import { CARD_TAG } from '../../utils/page/constants';
import { writeBody } from '../page/page-of';

let host: CardHost;
let fullscreen: Element | null;
let modal: Element[];
let losses: number;
let shadow: ShadowRoot;
/** What is in the middle of the window. */
let middle: Element | null;

/**
 * What jsdom does not know: popovers, modal dialogs, the full screen. It is taught by the prototypes,
 * and once, as nodes are read by what these have at first.
 */
function teachTopLayer(): void {
  const { attachShadow, closest, matches } = Element.prototype;
  const { querySelectorAll } = Document.prototype;
  Object.defineProperty(Document.prototype, 'fullscreenElement', { get: () => fullscreen });
  Document.prototype.elementFromPoint = () => middle;
  Document.prototype.querySelectorAll = function (this: Document, selector: string) {
    if (selector !== 'dialog:modal') return querySelectorAll.call(this, selector);
    return modal.filter((one) => one.isConnected);
  } as unknown as typeof querySelectorAll;
  Element.prototype.closest = function (this: Element, selector: string) {
    if (selector !== 'dialog:modal') return closest.call(this, selector);
    return modal.find((one) => one.contains(this)) ?? null;
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
    shadow = attachShadow.call(this, init);
    return shadow;
  };
}
teachTopLayer();

const layer = () => shadow.querySelector('.layer') as HTMLElement;
const isOpen = () => layer().hasAttribute('data-open');
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));
const lost = () => {
  losses += 1;
};
const at = (selector: string) => document.querySelector(selector) as Element;

beforeEach(() => {
  writeBody('<main><p>Keir Starmer</p></main><dialog></dialog><dialog id="later"></dialog>');
  vi.stubGlobal('visualViewport', { width: 1_000, height: 800, scale: 1 });
  fullscreen = null;
  modal = [];
  middle = null;
  losses = 0;
  host = createCardHost({ document, address: 'about:blank', title: 'Fact Context' });
});
afterEach(() => {
  host.destroy();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the card’s host', () => {
  it('is not in the page before a card may be wanted, and then once, closed', () => {
    expect(host.element.isConnected).toBe(false);
    host.enter();
    host.enter();
    expect(document.getElementsByTagName(CARD_TAG)).toHaveLength(1);
    expect(host.element.parentNode).toBe(document.documentElement);
    expect(host.element.shadowRoot).toBeNull();
    expect(host.frame.title).toBe('Fact Context');
  });

  it('takes away what an earlier copy of the extension left', () => {
    const old = document.body.appendChild(document.createElement(CARD_TAG));
    createCardHost({ document, address: 'about:blank', title: '' });
    expect(old.isConnected).toBe(false);
  });

  it('shows, sizes and hides the frame', () => {
    host.enter();
    expect(host.show('dark')).toBe(layer());
    host.resize(123);
    expect([isOpen(), layer().dataset.theme, host.frame.style.height]).toEqual([
      true,
      'dark',
      '123px',
    ]);
    host.show('light');
    host.hide();
    expect(isOpen()).toBe(false);
    host.hide();
  });

  it('has the frame out of the way of Tab and of assistive technology while it is unseen', () => {
    const ways = () => [host.frame.tabIndex, layer().ariaHidden];
    host.enter();
    expect(ways()).toEqual([-1, 'true']);
    host.show('light');
    expect(ways()).toEqual([0, 'false']);
    host.hide();
    expect(ways()).toEqual([-1, 'true']);
  });

  it.each([
    [1_000, '360px'],
    [300, '284px'],
  ])('is as wide as a window of %i pixels allows', (width, expected) => {
    vi.stubGlobal('visualViewport', { width, height: 800, scale: 1 });
    host.enter();
    expect(host.frame.style.width).toBe(expected);
  });

  it('moves into what is modal, as a whole where the browser can', () => {
    host.enter();
    modal = [at('dialog')];
    host.enter();
    expect(host.element.parentNode).toBe(at('dialog'));

    modal = [];
    const moveBefore = vi.fn();
    Object.assign(Element.prototype, { moveBefore });
    host.enter();
    Reflect.deleteProperty(Element.prototype, 'moveBefore');
    expect(moveBefore).toHaveBeenCalledWith(host.element, null);
  });

  it('comes back after it was thrown out of the page', () => {
    host.enter();
    host.element.remove();
    host.enter();
    expect(host.element.isConnected).toBe(true);
  });
});

describe('a card is lost', () => {
  const happen: Readonly<Record<string, () => void>> = {
    'the page removes its host': () => host.element.remove(),
    'the page moves it': () => at('main').append(host.element),
    'a modal dialog opens': () => {
      modal = [at('dialog')];
      at('dialog').dispatchEvent(new Event('toggle'));
    },
    'something goes full screen': () => {
      fullscreen = at('main');
      document.dispatchEvent(new Event('fullscreenchange'));
    },
  };

  it.each(Object.entries(happen))('once when %s', async (_, make) => {
    host.enter(lost);
    host.show('light');
    make();
    await turn();
    make();
    await turn();
    expect(losses).toBe(1);
  });

  it('when the dialog or full screen it stands in ends, or is taken away', async () => {
    fullscreen = at('main');
    host.enter(lost);
    fullscreen = null;
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(losses).toBe(1);

    modal = [at('dialog')];
    host.enter(lost);
    at('dialog').remove();
    await turn();
    expect(losses).toBe(2);
  });

  it('not when the page changes elsewhere, or something opens that is not modal', async () => {
    host.enter(lost);
    at('p').remove();
    at('dialog').dispatchEvent(new Event('toggle'));
    document.dispatchEvent(new Event('fullscreenchange'));
    await turn();
    expect(losses).toBe(0);
  });

  it.each([
    ['hidden', () => host.hide()],
    ['destroyed', () => host.destroy()],
    ['only prepared', () => host.enter()],
  ])('no more once it is %s', async (_, over) => {
    host.enter(lost);
    over();
    modal = [at('dialog')];
    at('dialog').dispatchEvent(new Event('toggle'));
    host.element.remove();
    await turn();
    expect(losses).toBe(0);
  });
});

describe('what a card must stand in', () => {
  it('is the full screen, unless that shows no children', () => {
    modal = [at('dialog')];
    fullscreen = at('main');
    expect(cardParent(document)).toBe(at('main'));
    fullscreen = document.createElement('video');
    expect(cardParent(document)).toBe(at('dialog'));
  });

  it('is the page’s root where nothing is modal', () => {
    expect(cardParent(document)).toBe(document.documentElement);
  });

  it('is the dialog on top of several', () => {
    modal = [at('dialog'), at('#later')];
    expect(cardParent(document)).toBe(at('#later'));
    middle = at('dialog').appendChild(document.createElement('b'));
    expect(cardParent(document)).toBe(at('dialog'));
  });
});
