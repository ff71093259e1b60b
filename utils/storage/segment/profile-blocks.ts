import type { Fact, Person, Source } from '../../people/person';
import { BLOCK_PEOPLE } from '../constants';
import { createSourceTable, readSourceTable, type SourceTable } from './block-sources';

/**
 * A block: up to 64 people, one JSON a line, so that reading one person parses one line (a JSON
 * text never holds a bare line end), and below them their sources as a list, each once: people and
 * facts say by number which are theirs. A person's number is block × 64 + line.
 */
export type ProfileBlock = string;

/** Writes people as a block. The pack is not written: it is the segment's. */
export function encodeBlock(people: readonly Person[]): ProfileBlock {
  const sources = createSourceTable();
  const lines = people.map((person) => JSON.stringify(toStored(person, sources.numbersOf)));
  return [...lines, ...sources.lines()].join('\n');
}

/** In which block a person's number is. */
export function blockOf(number: number): number {
  return Math.floor(number / BLOCK_PEOPLE);
}

/** The people of a block, each parsed when they are asked for. */
export interface BlockReader {
  /** How many people the block has, damaged ones among them. */
  readonly size: number;
  /** The person of a number of the segment; null where they are damaged, or the block is shorter. */
  person(number: number): Person | null;
  /** Everyone who can be read. */
  people(): Person[];
}

/**
 * A reader of a block as this module wrote it, or as earlier versions did, with the sources in place.
 * `pack`: whose people they are; undefined: of no pack.
 */
export function readBlock(block: ProfileBlock, pack: string | undefined): BlockReader {
  const lines = block.split('\n');
  const sources = readSourceTable(lines);
  const size = lines.length - (sources.isThere ? 1 : 0);
  const read = (at: number) => (at < size ? decodeLine(lines[at], sources, pack) : null);
  return {
    size,
    person: (number) => read(number % BLOCK_PEOPLE),
    people: () => Array.from({ length: size }, (_, at) => read(at)).filter((one) => one !== null),
  };
}

/** Sources as a block has them: numbers, or the sources themselves in a block of an earlier version. */
type Stored<T> = Omit<T, 'sources'> & { readonly sources?: readonly (number | Source)[] };
type StoredPerson = Omit<Stored<Person>, 'facts'> & { readonly facts?: readonly Stored<Fact>[] };

function toStored(
  { pack: _, ...person }: Person,
  numbersOf: (sources: readonly Source[]) => readonly number[],
): StoredPerson {
  // As the line may lack them, in tests and in damaged rows alike: what is absent stays absent.
  const { sources, facts } = person;
  return {
    ...person,
    ...(facts && {
      facts: facts.map((fact) => ({ ...fact, sources: numbersOf(fact.sources) })),
    }),
    ...(sources && { sources: numbersOf(sources) }),
  };
}

function decodeLine(
  line: string | undefined,
  table: SourceTable,
  pack: string | undefined,
): Person | null {
  if (line === undefined) return null;
  try {
    const stored: StoredPerson = JSON.parse(line);
    const { sources, facts } = stored;
    return {
      ...stored,
      ...(facts && {
        facts: facts.map((fact) => ({ ...fact, sources: table.sourcesOf(fact.sources) })),
      }),
      ...(sources && { sources: table.sourcesOf(sources) }),
      ...(pack !== undefined && { pack }),
    } as Person;
  } catch {
    return null;
  }
}
