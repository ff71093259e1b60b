import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the one sheet of the card takes in every part, once', () => {
  const sheet = readFileSync('components/card/card.css', 'utf8');
  const taken = [...sheet.matchAll(/@import "\.\/css\/([\w-]+\.css)";/g)].map(([, file]) => file);
  expect(taken.sort()).toEqual(readdirSync('components/card/css').sort());
});
