import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf, type Rgb, rgbOf } from '../../support/contrast';

const CSS = readFileSync('components/parts/tokens.css', 'utf8');
const LEAST = { Text: 4.5, Graphic: 3 } as const;

/** A colour: its comment, and its value in light and in dark. */
interface Token {
  readonly name: string;
  readonly said: string;
  readonly light: Rgb;
  readonly dark: Rgb;
}

const TOKENS = new Map<string, Token>(
  [
    ...CSS.matchAll(/\/\*((?:(?!\*\/).)*)\*\/\s+--fc-([\w-]+): light-dark\((#\w+), (#\w+)\);/gs),
  ].map(([, said = '', name = '', light = '', dark = '']) => [
    name,
    { name, said, light: rgbOf(light), dark: rgbOf(dark) },
  ]),
);

/** What the comments say: kind, name of the colour, name of the ground, ratios. */
const STATED = [...TOKENS.values()].flatMap(({ name, said }) => {
  const [, kind, pairs = ''] = said.match(/(Text|Graphic) on (.+)\./s) ?? [];
  if (!kind) return [];
  return pairs.split(/,\s+/).map((pair) => {
    const [, ground = '', light, dark] = pair.match(/^([\w-]+) ([\d.]+) \/ ([\d.]+)$/) ?? [];
    return { kind: kind as keyof typeof LEAST, name, ground, light, dark };
  });
});

/** As it is written: rounded down, so that no pair seems better than it is. */
const written = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);

function colour(name: string): Token {
  const token = TOKENS.get(name);
  if (!token) throw new Error(`no colour “${name}” with a use in its comment`);
  return token;
}

describe('the contrast of the tokens', () => {
  it('is stated for each colour that says something', () => {
    const said = new Set(STATED.map(({ name }) => name));
    expect([...TOKENS.keys()].filter((name) => !said.has(name))).toEqual([
      'paper',
      'desk',
      'tint',
      'line',
      'accent-wash',
      'since-wash',
      'danger-wash',
    ]);
  });

  it.each(STATED)('$kind: $name on $ground', ({ kind, name, ground, light, dark }) => {
    const [front, back] = [colour(name), colour(ground)];
    const ratios = [contrastOf(front.light, back.light), contrastOf(front.dark, back.dark)];
    expect([light, dark]).toEqual(ratios.map(written));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(LEAST[kind]);
  });

  it('is stated for every colour the sheet names', () => {
    const named = CSS.match(/--fc-[\w-]+: light-dark\(#/g) ?? [];
    expect(TOKENS.size).toBe(named.length);
  });
});
