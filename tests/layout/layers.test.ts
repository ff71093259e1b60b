import { describe, expect, it } from 'vitest';
import { readImports } from './imports';
import { BESIDE, FOLDERS, LAYERS, STAGES } from './layers';

const IMPORTS = readImports(['utils', 'components', 'entrypoints', 'cli', 'packs']);

describe('the layers', () => {
  it('have a room for every file, and import one way', () => {
    expect(arrows(([from, to]) => !mayImport(roomOf(from), roomOf(to)))).toEqual([]);
  });

  it.each(Object.entries(STAGES))('of %s stand in their order', (folder, order) => {
    const rank = (file: string) =>
      file.startsWith(`${folder}/`) ? order.split(' ').indexOf(file.split('/')[2] ?? '') : -1;
    expect(arrows(([from, to]) => rank(from) >= 0 && rank(to) > rank(from))).toEqual([]);
  });

  it('have no circle, types included', () => {
    const left = new Map(IMPORTS);
    // Who imports nobody of those left, or is imported by none of them, stands in no circle.
    for (let before = -1; before !== left.size; ) {
      before = left.size;
      const imported = new Set([...left.values()].flat());
      for (const [file, to] of left) {
        if (!imported.has(file) || !to.some((one) => left.has(one))) left.delete(file);
      }
    }
    expect([...left.keys()]).toEqual([]);
  });
});

function arrows(which: (arrow: readonly [from: string, to: string]) => boolean): string[] {
  const all = [...IMPORTS].flatMap(([from, to]) => to.map((one) => [from, one] as const));
  return all.filter(which).map(([from, to]) => `${from} → ${to}`);
}

function mayImport(from: string, to: string): boolean {
  return from === to || to === 'base' || (LAYERS[from] ?? '').split(' ').includes(to);
}

function roomOf(file: string): string {
  const [beside] = Object.entries(BESIDE).find(([, files]) => files.test(file)) ?? [];
  if (beside !== undefined) return beside;
  const rooms = Object.keys(LAYERS).filter((room) => file.startsWith(`${folderOf(room)}/`));
  const [closest = 'none'] = rooms.sort((a, b) => folderOf(b).length - folderOf(a).length);
  return closest;
}

function folderOf(room: string): string {
  return FOLDERS[room] ?? `utils/${room}`;
}
