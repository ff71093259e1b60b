import type { PageBlock } from '../../article/blocks/page-block';
import type { Block } from '../../recognition/contract';

/** The blocks of a page over time: each keeps its number for as long as its text is the same. */
export interface KnownBlocks {
  /**
   * Takes what was just read in the place of what was read before. A settled block whose text is
   * still there keeps its number; `fresh` are the others, to be recognised; `gone` were settled and
   * are no longer there.
   */
  update(read: readonly PageBlock[]): { fresh: Block[]; gone: number[] };
  /**
   * Notes that blocks have been recognised. Those that have not are fresh again at the next update,
   * with new numbers: what is sent later has higher ones.
   */
  settle(blocks: readonly Block[]): void;
  at(index: number): PageBlock | undefined;
  /** In the order of the page. */
  all(): Iterable<readonly [index: number, block: PageBlock]>;
}

/** Starts with none. */
export function createKnownBlocks(): KnownBlocks {
  let next = 0;
  let current = new Map<number, PageBlock>();
  let settled = new Set<number>();

  const update: KnownBlocks['update'] = (read) => {
    const free = numbersByText([...current].filter(([index]) => settled.has(index)));
    const before = settled;
    const fresh: Block[] = [];
    current = new Map();
    settled = new Set();
    for (const block of read) {
      const known = free.get(block.text)?.shift();
      const index = known ?? next++;
      current.set(index, block);
      if (known === undefined) fresh.push({ index, text: block.text });
      else settled.add(index);
    }
    return { fresh, gone: [...before].filter((index) => !settled.has(index)) };
  };

  return {
    update,
    settle: (blocks) => {
      for (const { index } of blocks) if (current.has(index)) settled.add(index);
    },
    at: (index) => current.get(index),
    all: () => current,
  };
}

function numbersByText(blocks: Iterable<readonly [number, PageBlock]>): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const [index, { text }] of blocks) {
    const same = numbers.get(text);
    if (same) same.push(index);
    else numbers.set(text, [index]);
  }
  return numbers;
}
