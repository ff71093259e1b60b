import { expect, it } from 'vitest';
import type { ShownCard } from '../../cli/browser/card';
import { printTable } from '../../cli/start-table';

const OWEN: ShownCard = {
  name: 'Sir Owen Quillfeather',
  then: { title: 'Then', date: '2024-09-26', roles: ['Lighter of the lamps', 'Keeper of the oil'] },
  now: { title: 'Now', date: '2026-07-01', roles: ['Former Lighter of the lamps'] },
  text: '',
};
const ADA: ShownCard = { name: 'Ada Lanternby', then: null, now: null, text: '' };

it('prints each way of naming someone, and what the card says once a person', () => {
  const lines: string[] = [];

  printTable(
    [
      { text: 'Sir Owen', card: OWEN },
      { text: 'Ada Lanternby', card: ADA },
      { text: 'Quillfeather', card: OWEN },
      { text: 'Sir Owen', card: OWEN },
    ],
    (line) => lines.push(line),
  );

  expect(lines.join('\n')).toBe(`
"Sir Owen" ×2   → Sir Owen Quillfeather
"Quillfeather"  → Sir Owen Quillfeather
  Then (2024-09-26): Lighter of the lamps; Keeper of the oil
  Now (2026-07-01): Former Lighter of the lamps

"Ada Lanternby"  → Ada Lanternby

4 mentions of 2 people.`);
});
