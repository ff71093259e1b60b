// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/popup/PopupApp';
import type { PauseHere, PauseServices } from '../../../components/popup/popup-services';
import { button, press, show } from '../render';
import { names, services } from './popup-parts';

function paused(pause: PauseHere) {
  const start = vi.fn<PauseServices['start']>();
  const end = vi.fn<PauseServices['end']>();
  const watch: PauseServices['watch'] = (changed) => {
    changed(pause);
    return () => {};
  };
  return { start, end, services: services({ pause: { watch, start, end } }) };
}

describe('the popup', () => {
  it('pauses everywhere for an hour', async () => {
    const { services: all, start } = paused({ until: null, mayChange: true });
    await show(<PopupApp services={all} />);
    await press(button('Pause everywhere for an hour'));
    expect(start).toHaveBeenCalledWith('hour');
  });

  it('says until when it is paused, instead of the article, and goes on or pauses longer', async () => {
    const { services: all, start, end } = paused({ until: 7, mayChange: true });
    const page = await show(<PopupApp services={all} />);
    expect(page.querySelector('h2')?.textContent).toBe('Paused until (7)');
    expect(names()).toEqual([]);
    expect(page.querySelector('footer')?.textContent).toContain('Paused everywhere');
    expect(page.querySelector('[role=switch]')).toBeNull();
    await press(button('Until the browser restarts'));
    expect(start).toHaveBeenCalledWith('restart');
    await press(button('Go on now'));
    expect(end).toHaveBeenCalled();
  });

  it('offers nothing longer than until the browser restarts', async () => {
    const { services: all } = paused({ until: 'restart', mayChange: true });
    const page = await show(<PopupApp services={all} />);
    expect(page.querySelector('h2')?.textContent).toBe('Paused until the browser restarts');
    expect(page.textContent).not.toContain('Until the browser restarts');
  });

  it('has no button over a private window, from which nothing is stored', async () => {
    for (const until of [null, 7]) {
      const page = await show(<PopupApp services={paused({ until, mayChange: false }).services} />);
      const words = [...page.querySelectorAll('button')].map(
        (one) => one.getAttribute('aria-label') ?? one.textContent,
      );
      expect(words.some((one) => /pause|go on/i.test(one ?? ''))).toBe(false);
    }
  });
});
