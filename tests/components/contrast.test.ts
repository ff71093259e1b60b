import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TEXT = 4.5;
const GRAPHICS = 3;

const CSS = readFileSync('components/card/css/colours.css', 'utf8');

/** The colours of the card by name, light then dark. */
const COLOURS = new Map(
  [...CSS.matchAll(/--fc-(\w+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [
    name,
    [light, dark],
  ]),
);

describe.each([
  ['light', 0],
  ['dark', 1],
])('%s', (_, theme) => {
  it.each([
    ['ink', 'paper', TEXT],
    ['ink', 'tint', TEXT],
    ['muted', 'paper', TEXT],
    ['muted', 'tint', TEXT],
    ['muted', 'wash', TEXT],
    ['accent', 'paper', TEXT],
    ['accent', 'tint', TEXT],
    ['accent', 'wash', TEXT],
    ['paper', 'accent', TEXT],
    ['now', 'paper', TEXT],
    ['now', 'tint', TEXT],
    ['paper', 'ink', TEXT],
    ['danger', 'paper', TEXT],
    ['danger', 'tint', TEXT],
    ['edge', 'paper', GRAPHICS],
    ['edge', 'tint', GRAPHICS],
    ['past', 'paper', GRAPHICS],
    ['ink', 'past', GRAPHICS],
  ])('%s on %s', (front, back, least) => {
    const colour = (name: string) => COLOURS.get(name)?.[theme] ?? '';
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(least);
  });
});

/** WCAG 2.2's contrast ratio of two hexadecimal colours. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const long = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
