// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { luminanceOf, themeAround } from '../../utils/page/card/theme';

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

  it('is that of an element where a name begins with one', () => {
    document.body.innerHTML = '<b style="background-color: rgb(20, 20, 20)">Name</b>';
    expect(themeAround(document.querySelector('b') as Element)).toBe('dark');
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

it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0 0 0)', 0],
  ['rgb(255, 0, 0)', 0.2126],
  ['rgba(0, 255, 0, 0.5)', 0.7152],
  ['rgb(0 0 255 / 1)', 0.0722],
  ['rgba(0, 0, 0, 0.4)', null],
  ['rgb(1, 2)', null],
  ['rgb(none 0 0)', null],
  ['color(srgb 1 1 1)', null],
  ['transparent', null],
])('%s is so light: %j', (color, luminance) => {
  if (luminance === null) expect(luminanceOf(color)).toBeNull();
  else expect(luminanceOf(color)).toBeCloseTo(luminance, 9);
});
