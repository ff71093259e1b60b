import type { PageBlock } from '../../article/blocks/page-block';
import { addEventListener } from '../../article/dom/read-node';
import { LOOK_FOR_NEAR_MS, MOST_LIVE_MARKS, NEAR_MARKS } from '../constants';
import type { Marks } from './marks';
import { type BlockPositions, positionsOf, positionsSeen } from './seen-blocks';

/** The page, its marks, and its blocks in the order of the text. */
export interface NearMarksOptions {
  readonly document: Document;
  readonly marks: Marks;
  readonly blocks: () => Iterable<readonly [index: number, block: PageBlock]>;
  readonly signal: AbortSignal;
}

/** Which marks have a range: on a page with very many, those near what the reader sees. */
export interface NearMarks {
  /** The blocks, or their marks, are others. */
  changed(): void;
}

/**
 * Starts with all near. The browser keeps each range true at each change of the page: thousands of
 * them would make every change dear, and an endless page gathers them without end.
 */
export function createNearMarks({ document, marks, blocks, signal }: NearMarksOptions): NearMarks {
  let isAll = true;
  let positions: BlockPositions | null = null;
  let seen: ReadonlySet<number> = new Set([0]);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    timer = undefined;
    positions ??= positionsOf(blocks());
    const now = positionsSeen(document, positions);
    // Where nothing of the text is seen, what was near may be so still.
    if (now.size > 0) seen = now;
    const near = blocksNear(seen, positions.blocks, countsOf(marks));
    marks.keepNear(({ mention }) => near.has(mention.block));
  };
  const onScroll = (): void => {
    if (!isAll && !signal.aborted) timer ??= setTimeout(look, LOOK_FOR_NEAR_MS);
  };
  let isListening = false;
  const listen = (): void => {
    if (isListening) return;
    isListening = true;
    // Captured: another element than the page itself may be what scrolls.
    addEventListener(document, 'scroll', onScroll, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => clearTimeout(timer));
  };

  return {
    changed() {
      positions = null;
      if (marks.size > MOST_LIVE_MARKS) {
        isAll = false;
        listen();
        look();
      } else if (!isAll) {
        isAll = true;
        marks.keepNear(() => true);
      }
    },
  };
}

/** The blocks around each place that is seen, with as many marks before it as behind it. */
export function blocksNear(
  seen: ReadonlySet<number>,
  blocks: readonly number[],
  counts: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const near = new Set<number>();
  for (const position of seen) {
    for (const step of [-1, 1]) {
      let left = NEAR_MARKS / 2;
      for (let at = position; left > 0 && at >= 0 && at < blocks.length; at += step) {
        const block = blocks[at] as number;
        near.add(block);
        left -= counts.get(block) ?? 0;
      }
    }
  }
  return near;
}

function countsOf(marks: Marks): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { mention } of marks.all()) {
    counts.set(mention.block, (counts.get(mention.block) ?? 0) + 1);
  }
  return counts;
}
