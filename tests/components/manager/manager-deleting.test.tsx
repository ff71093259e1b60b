// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { button, press, step } from '../render';
import { ada, memory, names, open } from './manager-memory';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('deleting', () => {
  it('is undone by the button that has the focus', async () => {
    await open(memory([ada]).services);
    await press(button('Delete Ada Example'));
    expect(names()).toEqual([]);
    expect(document.activeElement).toBe(button('Undo'));
    await press(button('Undo'));
    expect(names()).toEqual(['Ada Example']);
    expect(document.querySelector('.fc-toast')?.textContent).toContain('Ada Example is back.');
  });

  it('offers undo for ten seconds at least, and while the reader is at it', async () => {
    await open(memory([ada]).services);
    await press(button('Delete Ada Example'));
    await step(() => vi.advanceTimersByTime(60_000));
    expect(button('Undo')).toBeTruthy();
    await step(() => button('Undo').blur());
    await step(() => vi.advanceTimersByTime(10_000));
    expect(button('Undo')).toBeTruthy();
    await step(() => vi.advanceTimersByTime(2_000));
    expect(() => button('Undo')).toThrow();
  });

  it('is told in a place that screen readers already watch', async () => {
    await open(memory([ada]).services);
    const place = document.querySelector('.fc-toast-place');
    expect(place?.getAttribute('role')).toBe('status');
    await press(button('Delete Ada Example'));
    expect(place?.textContent).toContain('Deleted Ada Example.');
  });
});
