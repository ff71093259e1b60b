import type { PageBlock } from '../../article/blocks/page-block';
import type { Block } from '../../recognition/contract';

/** A block that stands where another stood, with the text that one was recognised by. */
export interface Heir {
  readonly gone: number;
  readonly text: string;
  readonly block: Block;
}

/** The blocks of a page over time: each keeps its number for as long as its text is the same. */
export interface KnownBlocks {
  /**
   * Takes what was just read in the place of what was read before. A settled block whose text is
   * still there keeps its number; `fresh` are the others, to be recognised; `gone` were settled and
   * are no longer there; `heirs` are those of `fresh` that stand where one of `gone` stood.
   */
  update(read: readonly PageBlock[]): {
    fresh: Block[];
    gone: number[];
    heirs: readonly Heir[];
  };
  /** Notes what stands in a block's place until the page is read again. */
  mend(index: number, block: PageBlock): void;
  /** What stands in a block's place now, as far as is known: its text may be another. */
  now(index: number): PageBlock | undefined;
  /** The blocks of an element, in order. */
  of(element: Node): readonly number[];
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
  let mended = new Map<number, PageBlock>();
  /** Made where a page changes, and only then. */
  let byElement: Map<Node, number[]> | null = null;
  const now = (index: number) => mended.get(index) ?? current.get(index);

  const update: KnownBlocks['update'] = (read) => {
    const free = numbersByText([...current].filter(([index]) => settled.has(index)));
    const before = settled;
    const was = new Map<Node, number[]>();
    for (const index of before) addTo(was, now(index)?.element, index);
    const fresh: Block[] = [];
    const heirs: Heir[] = [];
    const texts = current;
    current = new Map();
    settled = new Set();
    for (const block of read) {
      const known = free.get(block.text)?.shift();
      const index = known ?? next++;
      current.set(index, block);
      if (known === undefined) fresh.push({ index, text: block.text });
      else settled.add(index);
    }
    mended = new Map();
    byElement = null;
    const gone = [...before].filter((index) => !settled.has(index));
    const left = new Set(gone);
    for (const block of left.size > 0 ? fresh : []) {
      const element = current.get(block.index)?.element;
      const old = element && was.get(element)?.find((one) => left.delete(one));
      if (old !== undefined) heirs.push({ gone: old, text: texts.get(old)?.text ?? '', block });
    }
    return { fresh, gone, heirs };
  };

  return {
    update,
    settle: (blocks) => {
      for (const { index } of blocks) if (current.has(index)) settled.add(index);
    },
    mend(index, block) {
      const base = current.get(index);
      if (!base) return;
      mended.delete(index);
      if (base.text === block.text) current.set(index, block);
      else mended.set(index, block);
      if (byElement) addTo(byElement, block.element, index);
    },
    now,
    of(element) {
      byElement ??= mapOf(current);
      return byElement.get(element) ?? [];
    },
    at: (index) => current.get(index),
    all: () => current,
  };
}

function mapOf(blocks: Iterable<readonly [number, PageBlock]>): Map<Node, number[]> {
  const numbers = new Map<Node, number[]>();
  for (const [index, { element }] of blocks) addTo(numbers, element, index);
  return numbers;
}

function addTo(numbers: Map<Node, number[]>, element: Node | undefined, index: number): void {
  if (element === undefined) return;
  const same = numbers.get(element);
  if (!same) numbers.set(element, [index]);
  else if (!same.includes(index)) same.push(index);
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
