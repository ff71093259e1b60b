import type { OpenShadowRoot } from '../../article/blocks/flat-children';
import type { PageBlock } from '../../article/blocks/page-block';
import { readBlocks } from '../../article/blocks/read-blocks';
import { elementsIn } from '../../article/dom/element-queries';
import { isConnected, isElement, parentOf } from '../../article/dom/read-node';
import { LARGEST_READING_SHARE } from '../constants';
import type { KnownBlocks } from './known-blocks';

/** More at once is a page at work: it is read in its turn. */
const MOST_RECORDS = 50;
const MOST_BLOCKS = 20;
/** Elements looked at in what was taken away. */
const MOST_INSIDE = 50;
/** Levels from a change up to the block it is in. */
const MOST_LEVELS = 8;
/** Steps of reading what has come: some thousand characters. */
const MOST_STEPS = 100;

/** A block whose nodes the page has exchanged, and what stands there now. */
export interface Mended {
  readonly index: number;
  readonly block: PageBlock;
}

/** Finds blocks that were written anew, before the browser next draws the page. */
export type MendBlocks = (records: readonly MutationRecord[]) => readonly Mended[];

/** Looks for no more than a small share of the time, however fast the page changes. */
export function createMendBlocks(
  blocks: KnownBlocks,
  openShadow?: OpenShadowRoot,
  now = () => performance.now(),
): MendBlocks {
  let notBefore = 0;
  let cost = Number.POSITIVE_INFINITY;
  return (records) => {
    const started = now();
    if (records.length > MOST_RECORDS || started < notBefore) return [];
    const mended = findMended(records, blocks, openShadow);
    const ended = now();
    // Once it takes long where the machine gives its time to others: that is no cost of ours.
    cost = Math.min(2 * cost, ended - started);
    notBefore = ended + cost / LARGEST_READING_SHARE;
    return mended;
  };
}

function findMended(
  records: readonly MutationRecord[],
  blocks: KnownBlocks,
  openShadow?: OpenShadowRoot,
): Mended[] {
  const blocksOf = (element: Element) => blocksWithin(element, openShadow);
  const lost = new Set<number>();
  const places = new Set<Element>();
  const come: Element[] = [];
  for (const { target, addedNodes, removedNodes } of records) {
    const place = blockAround(target, blocks);
    if (place) places.add(place);
    for (const node of removedNodes) {
      for (const index of blocksIn(node, blocks)) lost.add(index);
    }
    for (const node of addedNodes) if (isElement(node) && isConnected(node)) come.push(node);
  }
  for (const place of places) for (const index of blocks.of(place)) lost.add(index);
  if (lost.size === 0 || lost.size > MOST_BLOCKS) return [];
  const found = [
    ...[...places].flatMap((place) => blocksOf(place).filter(({ element }) => element === place)),
    ...come.flatMap((element) => (blockAround(element, blocks) ? [] : blocksOf(element))),
  ];
  return matched(
    [...lost].sort((a, b) => a - b),
    found,
    blocks,
  );
}

/** The element, from a node up, that has blocks of its own. */
function blockAround(node: Node, blocks: KnownBlocks): Element | null {
  if (!isConnected(node)) return null;
  let at: Node | null = node;
  for (let level = 0; level < MOST_LEVELS && at !== null; level++) {
    if (isElement(at) && blocks.of(at).length > 0) return at;
    at = parentOf(at);
  }
  return null;
}

function blocksIn(node: Node, blocks: KnownBlocks): number[] {
  if (!isElement(node) || isConnected(node)) return [];
  const elements = [node, ...elementsIn(node, MOST_INSIDE)];
  return elements.flatMap((element) => blocks.of(element));
}

/** The blocks in an element; none where it holds too much. */
function blocksWithin(element: Element, openShadow?: OpenShadowRoot): PageBlock[] {
  const found: PageBlock[] = [];
  let steps = 0;
  for (const block of readBlocks(element, openShadow && { openShadow })) {
    if (++steps > MOST_STEPS) return [];
    if (block !== null) found.push(block);
  }
  return found;
}

/** Those of the same text go together; the others by their order, where there are as many. */
function matched(
  lost: readonly number[],
  found: readonly PageBlock[],
  blocks: KnownBlocks,
): Mended[] {
  const free = new Set(found);
  const mended: Mended[] = [];
  const open = lost.filter((index) => {
    const block = [...free].find(({ text }) => text === blocks.at(index)?.text);
    if (!block) return true;
    free.delete(block);
    mended.push({ index, block });
    return false;
  });
  if (open.length !== free.size) return mended;
  const left = [...free];
  return [...mended, ...open.map((index, at) => ({ index, block: left[at] as PageBlock }))];
}

/**
 * How far a stretch of a text has moved in another version of it; null where it is not plainly the
 * same, and a word of its own.
 */
export function shiftIn(
  before: string,
  now: string,
  { start, end }: { readonly start: number; readonly end: number },
): number | null {
  if (before === now) return 0;
  const most = Math.min(before.length, now.length);
  let same = 0;
  while (same < most && before[same] === now[same]) same += 1;
  if (end < same || (end === same && isApart(before.charAt(end), now.charAt(end)))) return 0;
  const moved = now.length - before.length;
  let from = before.length;
  while (from > 0 && from + moved > 0 && before[from - 1] === now[from + moved - 1]) from -= 1;
  const isWhole =
    start > from ||
    (start === from && isApart(before.charAt(start - 1), now.charAt(start + moved - 1)));
  return isWhole ? moved : null;
}

function isApart(one: string, other: string): boolean {
  return !WORD.test(one + other);
}

/** What makes a name another where it stands next to it. */
const WORD = /[\p{L}\p{N}]/u;
