// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { cardParent } from '../../utils/page/card/top-layer';
import { CARD_TAG } from '../../utils/page/constants';
import { at, hostInPage, there, turn } from './top-layer';

hostInPage();

const layer = () => there.shadow.querySelector('.layer') as HTMLElement;
const isOpen = () => layer().hasAttribute('data-open');

describe('the card’s host', () => {
  it('is not in the page before a card may be wanted, and then once, closed', () => {
    expect(there.host.element.isConnected).toBe(false);
    there.host.enter();
    there.host.enter();
    expect(document.getElementsByTagName(CARD_TAG)).toHaveLength(1);
    expect(there.host.element.parentNode).toBe(document.documentElement);
    expect(there.host.element.shadowRoot).toBeNull();
    expect(there.host.frame.title).toBe('Fact Context');
  });

  it('has the card’s page in a frame of its own style, which may copy and which nothing else closes', () => {
    const { frame } = there.host;
    expect([frame.src, frame.allow, frame.className, frame.parentNode]).toEqual([
      'about:blank',
      'clipboard-write',
      'frame',
      layer(),
    ]);
    expect(layer().popover).toBe('manual');
    const style = there.shadow.querySelector('style')?.textContent;
    for (const part of [':host', '.layer', '.frame', '@media print']) expect(style).toContain(part);
  });

  it('stays where it is while it may: moved, its frame would load anew', async () => {
    there.host.enter();
    const moved = vi.fn();
    const watching = new MutationObserver(moved);
    watching.observe(document, { childList: true, subtree: true });
    there.host.enter();
    await turn();
    expect(moved).not.toHaveBeenCalled();
    at('main').append(there.host.element);
    there.host.enter();
    await turn();
    watching.disconnect();
    expect(moved).toHaveBeenCalledOnce();
    expect(there.host.element.parentNode).toBe(document.documentElement);
  });

  it('goes from the page with its end', () => {
    there.host.enter();
    there.host.destroy();
    expect(there.host.element.isConnected).toBe(false);
  });

  it('enters a page as what is new, also where the browser can move it as a whole', () => {
    const moveBefore = vi.fn();
    Object.assign(Element.prototype, { moveBefore });
    there.host.enter();
    Reflect.deleteProperty(Element.prototype, 'moveBefore');
    expect(moveBefore).not.toHaveBeenCalled();
    expect(there.host.element.isConnected).toBe(true);
  });

  it('shows, sizes and hides the frame', () => {
    there.host.enter();
    expect(there.host.show('dark')).toBe(layer());
    there.host.resize(123);
    expect([isOpen(), layer().dataset.theme, there.host.frame.style.height]).toEqual([
      true,
      'dark',
      '123px',
    ]);
    there.host.show('light');
    there.host.hide();
    expect(isOpen()).toBe(false);
    there.host.hide();
  });

  it('has the frame out of the way of Tab and of assistive technology while it is unseen', () => {
    const ways = () => [there.host.frame.tabIndex, layer().ariaHidden];
    there.host.enter();
    expect(ways()).toEqual([-1, 'true']);
    there.host.show('light');
    expect(ways()).toEqual([0, 'false']);
    there.host.hide();
    expect(ways()).toEqual([-1, 'true']);
  });

  it.each([
    [1_000, '360px'],
    [300, '284px'],
  ])('is as wide as a window of %i pixels allows', (width, expected) => {
    vi.stubGlobal('visualViewport', { width, height: 800, scale: 1 });
    there.host.enter();
    expect(there.host.frame.style.width).toBe(expected);
  });

  it('moves into what is modal, as a whole where the browser can', () => {
    there.host.enter();
    there.modal = [at('dialog')];
    there.host.enter();
    expect(there.host.element.parentNode).toBe(at('dialog'));

    there.modal = [];
    const moveBefore = vi.fn();
    Object.assign(Element.prototype, { moveBefore });
    there.host.enter();
    Reflect.deleteProperty(Element.prototype, 'moveBefore');
    expect(moveBefore).toHaveBeenCalledWith(there.host.element, null);
  });

  it('comes back after it was thrown out of the page', () => {
    there.host.enter();
    there.host.element.remove();
    there.host.enter();
    expect(there.host.element.isConnected).toBe(true);
  });
});

describe('what a card must stand in', () => {
  it('is the full screen, unless that shows no children', () => {
    there.modal = [at('dialog')];
    there.fullscreen = at('main');
    expect(cardParent(document)).toBe(at('main'));
    there.fullscreen = document.createElement('video');
    expect(cardParent(document)).toBe(at('dialog'));
  });

  it('is the page’s root where nothing is modal', () => {
    expect(cardParent(document)).toBe(document.documentElement);
  });

  it('is the dialog on top of several', () => {
    there.modal = [at('dialog'), at('#later')];
    expect(cardParent(document)).toBe(at('#later'));
    there.middle = at('dialog').appendChild(document.createElement('b'));
    expect(cardParent(document)).toBe(at('dialog'));
  });
});
