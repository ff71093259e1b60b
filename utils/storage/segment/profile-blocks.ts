import type { Person } from '../../people/person';
import { BLOCK_PEOPLE } from '../constants';

/**
 * A block: up to 64 people, one JSON a line, so that reading one person parses one line (a JSON
 * text never holds a bare line end). A person's number is block × 64 + line.
 */
export type ProfileBlock = string;

/** Writes people as a block. The pack is not written: it is the segment's. */
export function encodeBlock(people: readonly Person[]): ProfileBlock {
  return people.map((person) => JSON.stringify(withoutPack(person))).join('\n');
}

/** In which block a person's number is. */
export function blockOf(number: number): number {
  return Math.floor(number / BLOCK_PEOPLE);
}

/** The lines of a block, still JSON. */
export function blockLines(block: ProfileBlock): string[] {
  return block.split('\n');
}

/** The person's JSON in its block's lines; undefined where the block is shorter. */
export function lineOf(lines: readonly string[], number: number): string | undefined {
  return lines[number % BLOCK_PEOPLE];
}

/** Reads a line back; null where it is damaged. Only what this module wrote is ever read. */
export function decodeLine(line: string | undefined, pack: string | undefined): Person | null {
  if (line === undefined) return null;
  try {
    const person: Person = JSON.parse(line);
    return pack === undefined ? person : { ...person, pack };
  } catch {
    return null;
  }
}

function withoutPack(person: Person): Person {
  if (person.pack === undefined) return person;
  const { pack: _, ...rest } = person;
  return rest;
}
