import type { Source } from '../../people/person';

/** The sources of a block that is written, each once. */
export interface SourcesToWrite {
  /** The numbers by which these are known; new ones are added. */
  numbersOf(sources: readonly Source[]): number[];
  /** The line with all of them; no line where there are none. */
  lines(): string[];
}

/** A table without sources. */
export function createSourceTable(): SourcesToWrite {
  // The same object is looked up by itself: a file cites one list for thousands of facts.
  const objects = new Map<Source, number>();
  const texts = new Map<string, number>();
  const numberOf = (source: Source): number => {
    const before = objects.get(source);
    if (before !== undefined) return before;
    const text = JSON.stringify(source);
    const number = texts.get(text) ?? texts.size;
    texts.set(text, number);
    objects.set(source, number);
    return number;
  };
  return {
    numbersOf: (sources) => sources.map(numberOf),
    lines: () => (texts.size === 0 ? [] : [`[${[...texts.keys()].join(',')}]`]),
  };
}

/** The sources of a block that is read. */
export interface SourceTable {
  /** Whether the block has a line of them: those of earlier versions have not. */
  readonly isThere: boolean;
  /** The sources of a person or a fact; throws where one of them is not in the table. */
  sourcesOf(stored: readonly (number | Source)[] | undefined): Source[];
}

/** The table of a block's lines: the last of them, where it is a list. It is parsed when first asked for. */
export function readSourceTable(lines: readonly string[]): SourceTable {
  const last = lines.at(-1) ?? '';
  const isThere = last.startsWith('[');
  let table: readonly Source[] | undefined;
  const sourceOf = (number: number): Source => {
    table ??= isThere ? (JSON.parse(last) as Source[]) : [];
    const source = table[number];
    if (!source) throw new RangeError(`no source ${number} in the block`);
    return source;
  };
  return {
    isThere,
    sourcesOf: (stored = []) =>
      stored.map((one) => (typeof one === 'number' ? sourceOf(one) : one)),
  };
}
