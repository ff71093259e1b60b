// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { themeAround } from '../../utils/page/card/theme';

afterEach(() => {
  vi.unstubAllGlobals();
  document.documentElement.removeAttribute('style');
});

function themeIn(html: string, systemIsDark = false) {
  vi.stubGlobal('matchMedia', () => ({ matches: systemIsDark }));
  document.body.innerHTML = html;
  const name = document.querySelector('b')?.firstChild;
  if (!name) throw new Error('no name');
  return themeAround(name);
}

const on = (color: string, inside = '<b>Name</b>') =>
  `<div style="background-color: ${color}">${inside}</div>`;

describe('the theme around a name', () => {
  it.each([
    [on('rgb(20, 20, 20)'), 'dark'],
    [on('rgb(255, 255, 255)'), 'light'],
    // The nearest that is painted counts.
    [on('rgb(20, 20, 20)', on('rgb(255, 255, 255)')), 'light'],
    [on('rgb(255, 255, 255)', on('rgb(20, 20, 20)')), 'dark'],
    [on('rgb(20, 20, 20)', on('transparent')), 'dark'],
    [on('rgb(20, 20, 20)', on('rgba(255, 255, 255, 0.2)')), 'dark'],
    ['<b>Name</b>', 'light'],
  ])('%s', (html, theme) => {
    expect(themeIn(html)).toBe(theme);
  });

  it('is dark on a bare canvas only where both page and system say so', () => {
    expect(themeIn('<b>Name</b>', true)).toBe('light');
    vi.spyOn(window, 'getComputedStyle').mockImplementation(
      () => ({ backgroundColor: 'transparent', colorScheme: 'light dark' }) as CSSStyleDeclaration,
    );
    expect(themeIn('<b>Name</b>', true)).toBe('dark');
    expect(themeIn('<b>Name</b>', false)).toBe('light');
  });
});
