import type { PageBlock } from '../article/types';
import type { Block } from '../recognition/types';

/** The blocks of a page over time: each keeps its number for as long as its text is the same. */
export interface KnownBlocks {
  /**
   * Takes what was just read in the place of what was read before. A block whose text was already
   * known keeps its number; `fresh` are the others, to be recognised; `gone` are no longer there.
   */
  update(read: readonly PageBlock[]): { fresh: Block[]; gone: number[] };
  at(index: number): PageBlock | undefined;
}

/** Starts with none. */
export function createKnownBlocks(): KnownBlocks {
  let next = 0;
  let current = new Map<number, PageBlock>();

  const update: KnownBlocks['update'] = (read) => {
    const free = numbersByText(current);
    const before = current;
    const fresh: Block[] = [];
    current = new Map();
    for (const block of read) {
      const known = free.get(block.text)?.shift();
      const index = known ?? next++;
      current.set(index, block);
      if (known === undefined) fresh.push({ index, text: block.text });
    }
    const gone = [...before.keys()].filter((index) => !current.has(index));
    return { fresh, gone };
  };

  return { update, at: (index) => current.get(index) };
}

function numbersByText(blocks: ReadonlyMap<number, PageBlock>): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const [index, { text }] of blocks) {
    const same = numbers.get(text);
    if (same) same.push(index);
    else numbers.set(text, [index]);
  }
  return numbers;
}
