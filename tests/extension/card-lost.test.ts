// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { at, hostInPage, there, turn } from './top-layer';

hostInPage();

let losses: number;
const lost = () => {
  losses += 1;
};
beforeEach(() => {
  losses = 0;
});

describe('a card is lost', () => {
  const happen: Readonly<Record<string, () => void>> = {
    'the page removes its host': () => there.host.element.remove(),
    'the page moves it': () => at('main').append(there.host.element),
    'a modal dialog opens': () => {
      there.modal = [at('dialog')];
      at('dialog').dispatchEvent(new Event('toggle'));
    },
    'something goes full screen': () => {
      there.fullscreen = at('main');
      document.dispatchEvent(new Event('fullscreenchange'));
    },
  };

  it.each(Object.entries(happen))('once when %s', async (_, make) => {
    there.host.enter(lost);
    there.host.show('light');
    make();
    await turn();
    make();
    await turn();
    expect(losses).toBe(1);
  });

  it('when the dialog or full screen it stands in ends, or is taken away', async () => {
    there.fullscreen = at('main');
    there.host.enter(lost);
    there.fullscreen = null;
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(losses).toBe(1);

    there.modal = [at('dialog')];
    there.host.enter(lost);
    at('dialog').remove();
    await turn();
    expect(losses).toBe(2);
  });

  it('not when the page changes elsewhere, or something opens that is not modal', async () => {
    there.host.enter(lost);
    at('p').remove();
    at('dialog').dispatchEvent(new Event('toggle'));
    document.dispatchEvent(new Event('fullscreenchange'));
    await turn();
    expect(losses).toBe(0);
  });

  it.each([
    ['hidden', () => there.host.hide()],
    ['destroyed', () => there.host.destroy()],
    ['only prepared', () => there.host.enter()],
  ])('no more once it is %s', async (_, over) => {
    const thrown = vi.fn();
    window.addEventListener('error', thrown, { once: true });
    there.host.enter(lost);
    over();
    there.modal = [at('dialog')];
    at('dialog').dispatchEvent(new Event('toggle'));
    there.host.element.remove();
    await turn();
    window.removeEventListener('error', thrown);
    expect(losses).toBe(0);
    expect(thrown).not.toHaveBeenCalled();
  });
});
