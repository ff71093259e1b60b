import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GALLERY } from './build';
import { compare, fewerColours } from './pictures';
import type { Story } from './story';
import type { StoryPicture } from './take-picture';
import { nameOf, testedVariants, type Variant } from './variants';

/** The pictures that stories are compared with. */
const KEPT = join(import.meta.dirname, 'pictures');
/** What differed from them, each as it was kept, as it is now, and what differs. */
const CHANGED = join(GALLERY, 'changed');
const TAKEN_WITH = join(KEPT, 'taken-with.json');

/** The browser and system that letters are drawn by. */
export function drawnBy(version: string): string {
  return `${version} on ${process.platform} ${process.arch}`;
}

/** What the kept pictures were drawn by; empty: there are none. */
export function keptDrawnBy(): string {
  return existsSync(TAKEN_WITH) ? JSON.parse(readFileSync(TAKEN_WITH, 'utf8')).drawnBy : '';
}

/** The name of a picture, for its file. */
export function pictureName(title: string, variant: Variant): string {
  return `${title.toLowerCase().replace(/\W+/g, '-')}.${nameOf(variant)}.png`;
}

/** What differs between a story and its kept picture, in words; none: nothing. */
export function differencesOf(name: string, { png, states }: StoryPicture): readonly string[] {
  const file = join(KEPT, name);
  if (!existsSync(file)) return ['no picture is kept'];
  const before = readFileSync(file);
  const { parts, drawn } = compare(before, png, states);
  if (parts.length === 0) return [];
  mkdirSync(CHANGED, { recursive: true });
  writeFileSync(join(CHANGED, name.replace(/png$/, 'kept.png')), before);
  writeFileSync(join(CHANGED, name.replace(/png$/, 'now.png')), png);
  if (drawn) writeFileSync(join(CHANGED, name.replace(/png$/, 'differs.png')), drawn);
  return parts;
}

/** Keeps a picture in the place of the one before. */
export function keep(name: string, { png }: StoryPicture): void {
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(join(KEPT, name), fewerColours(png));
}

/** Notes what the pictures were drawn by. */
export function keepDrawnBy(drawnBy: string): void {
  writeFileSync(TAKEN_WITH, `${JSON.stringify({ drawnBy })}\n`);
}

/** Pictures that are kept of no story any more. */
export function picturesOfNothing(stories: Iterable<Story>): readonly string[] {
  const wanted = new Set(
    [...stories].flatMap((story) =>
      testedVariants(story).map((variant) => pictureName(story.title, variant)),
    ),
  );
  return keptNames().filter((name) => name.endsWith('.png') && !wanted.has(name));
}

function keptNames(): readonly string[] {
  return existsSync(KEPT) ? readdirSync(KEPT) : [];
}

/** Drops those. */
export function dropPictures(names: readonly string[]): void {
  for (const name of names) rmSync(join(KEPT, name));
}
