// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchHeldKey } from '../../../utils/page/session/held-key';
import { dispatchTrusted } from '../../support/trusted-event';

let told: boolean[];
let end: AbortController;

beforeEach(() => {
  told = [];
  end = new AbortController();
  watchHeldKey({ changed: (isHeld) => told.push(isHeld), signal: end.signal });
});
afterEach(() => end.abort());

const key = (type: 'keydown' | 'keyup', name: string, how: KeyboardEventInit = {}) =>
  dispatchTrusted(new KeyboardEvent(type, { key: name, bubbles: true, ...how }), document.body);
const move = (how: MouseEventInit = {}) =>
  dispatchTrusted(new MouseEvent('pointermove', { bubbles: true, ...how }), document.body);

describe('the key that shows the marks', () => {
  it.each(['Control', 'Meta'])('is held from its press to its release: %s', (name) => {
    key('keydown', name);
    key('keydown', name, { repeat: true });
    expect(told).toEqual([true]);
    key('keyup', name);
    expect(told).toEqual([true, false]);
  });

  it.each(['Alt', 'Shift', 'a', 'Escape'])('is no other: %s', (name) => {
    key('keydown', name);
    expect(told).toEqual([]);
  });

  it('is part of a shortcut as soon as another key joins it', () => {
    key('keydown', 'Control');
    key('keydown', 'c');
    expect(told).toEqual([true, false]);
  });

  it.each<[string, () => void]>([
    ['the window is left', () => dispatchTrusted(new Event('blur', { bubbles: true }), document)],
    ['the pointer comes back without it', () => move()],
  ])('counts as let go of when %s', (_, leave) => {
    key('keydown', 'Control');
    move({ ctrlKey: true });
    expect(told).toEqual([true]);
    leave();
    expect(told).toEqual([true, false]);
  });

  it('stays held when a field loses the focus', () => {
    key('keydown', 'Control');
    dispatchTrusted(new Event('blur'), document.body);
    expect(told).toEqual([true]);
  });

  it('is nothing a page can make up', () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', bubbles: true }));
    expect(told).toEqual([]);
  });

  it('stays the page’s: nothing is prevented', () => {
    const event = new KeyboardEvent('keydown', { key: 'Control', bubbles: true, cancelable: true });
    dispatchTrusted(event, document.body);
    expect(event.defaultPrevented).toBe(false);
  });

  it('is not watched any more after the end', () => {
    end.abort();
    key('keydown', 'Control');
    expect(told).toEqual([]);
  });
});
