import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCES } from '../../paths';
import type { SourceFile } from '../../source-format';
import { readUkInputs } from './inputs';
import { readUkGovernment } from './read';

/** Writes the rows of the pack from a folder of copies. */
export async function refreshUkGovernment(folder: string): Promise<void> {
  const file = readUkGovernment(await readUkInputs(folder));
  mkdirSync(join(SOURCES, 'uk-government'), { recursive: true });
  writeFileSync(join(SOURCES, 'uk-government', 'parliament.json'), written(file));
}

/** A source file as JSON with one person, and one post, a line, so that a change can be read. */
export function written({ persons, posts, ...rest }: SourceFile): string {
  const lines = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).join(',\n');
  const head = JSON.stringify(rest, null, 1).replace(/\n}$/, '');
  return `${head},\n "posts": [\n${lines(posts)}\n ],\n "persons": [\n${lines(persons)}\n ]\n}\n`;
}
