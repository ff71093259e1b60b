import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SPECIFIER = /(?:\bfrom|\bimport|\bimport\(|\bURL\()\s*['"](\.[^'"?]+)/g;
const SOURCE = /\.tsx?$/;
const ENDINGS = ['.ts', '.tsx', '/index.ts', ''];

/** Files of source below some folders, each with those it imports, types included. */
export function readImports(folders: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => SOURCE.test(name))
      .map((name) => join(folder, name)),
  );
  return new Map(files.map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): string[] {
  const specifiers = [...readFileSync(file, 'utf8').matchAll(SPECIFIER)].map(([, one = '']) => one);
  return [...new Set(specifiers.flatMap((one) => sourceAt(join(dirname(file), one))))];
}

/** The file of source that a path stands for; none where it is a style sheet, a page or a folder. */
function sourceAt(path: string): string[] {
  const found = ENDINGS.map((ending) => path + ending).find(existsSync);
  return found !== undefined && SOURCE.test(found) ? [found] : [];
}
