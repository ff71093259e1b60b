import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf, rgbOf } from '../../support/contrast';

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
    const colour = (name: string) => rgbOf(COLOURS.get(name)?.[theme] ?? '');
    expect(contrastOf(colour(front), colour(back))).toBeGreaterThanOrEqual(least);
  });
});
