import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The sheets a sheet takes in. */
const takenIn = (sheet: string) =>
  [...readFileSync(sheet, 'utf8').matchAll(/@import "([^"]+)";/g)].map(([, file = '']) => file);

const namesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.css'));

it('the one sheet of the card takes in every part of its own, once', () => {
  const taken = takenIn('components/card/card.css').filter((file) => file.startsWith('./css/'));
  expect(taken.sort()).toEqual(namesIn('components/card/css').map((name) => `./css/${name}`));
});

it('every shared part is taken in once: by the card’s sheet, or by the pages’', () => {
  const byCard = takenIn('components/card/card.css').flatMap(
    (file) => file.match(/^\.\.\/parts\/(.+)/)?.[1] ?? [],
  );
  const byPages = takenIn('components/parts/page.css').map((file) => file.replace('./', ''));
  const parts = namesIn('components/parts').filter((name) => name !== 'page.css');
  expect([...byCard, ...byPages].sort()).toEqual(parts.sort());
});
