import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const TOKENS = 'components/parts/tokens.css';

/** A colour's value: hexadecimal, of a function, or `light-dark` of two. `color-mix` mixes tokens. */
const COLOUR =
  /#[\da-f]{3,8}\b|%23[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(/i;

/** All sheets below the folders, but for the tokens. */
const SHEETS = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.css') && file !== TOKENS),
);

const cssOf = (file: string) => readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '');

describe('colours', () => {
  it.each(SHEETS)('have no value in %s', (file) => {
    const lines = cssOf(file).split('\n');
    expect(lines.filter((line) => COLOUR.test(line))).toEqual([]);
  });

  it.each(SHEETS)('and measures are asked for by names there are: %s', (file) => {
    const tokens = readFileSync(TOKENS, 'utf8');
    const own = SHEETS.map(cssOf).join('\n') + SET_BY_SCRIPTS;
    const asked = [...cssOf(file).matchAll(/var\((--fc-[\w-]+)(?=\))/g)].map(([, name]) => name);
    expect(asked.filter((name) => !`${tokens}${own}`.includes(`${name}:`))).toEqual([]);
  });
});

/** Properties that components set on an element for its sheet to read. */
const SET_BY_SCRIPTS = '--fc-lanes: --fc-lane:';

it('and corners, shadow and fading of the card’s frame in a page are the tokens’', () => {
  const host = flat(readFileSync('utils/page/card/card-host.ts', 'utf8'));
  for (const [name, property] of Object.entries({
    'r-sheet': 'border-radius: ',
    'lift-2': 'box-shadow: ',
    in: 'animation: appear ',
  })) {
    expect(host).toContain(property + tokenOf(name));
  }
});

function tokenOf(name: string): string {
  const [, value = ''] =
    readFileSync(TOKENS, 'utf8').match(new RegExp(`--fc-${name}:([^;]+);`)) ?? [];
  return flat(value).trim();
}

const flat = (text: string) => text.replace(/\s+/g, ' ');
