import { documentOf, isElement, outerElementOf, rootElementOf } from '../../article/dom/read-node';
import { DARK_BELOW_LUMINANCE } from '../constants';
import { frameElementOf } from '../frames/frame-place';

/** The look a card takes from the page. */
export type Theme = 'light' | 'dark';

/** Follows the page's own background where the name stands, not the system's setting. */
export function themeAround(node: Node): Theme {
  let element = isElement(node) ? node : outerElementOf(node);
  for (; element; element = outerElementOf(element) ?? frameElementOf(documentOf(element))) {
    const luminance = luminanceOf(getComputedStyle(element).backgroundColor);
    if (luminance !== null) return luminance < DARK_BELOW_LUMINANCE ? 'dark' : 'light';
  }
  // Nothing painted: the canvas, which is dark only where the page asked for it.
  const scheme = getComputedStyle(rootElementOf(documentOf(node))).colorScheme;
  // biome-ignore lint/plugin: a media query is no node.
  const dark = scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? 'dark' : 'light';
}

/**
 * Relative luminance of a computed colour (WCAG 2.2's weights, without its gamma: a threshold needs
 * no more); null where it is transparent or in a notation this does not read.
 */
export function luminanceOf(color: string): number | null {
  const parts = /^rgba?\(([^)]*)\)$/
    .exec(color)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  if (alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
