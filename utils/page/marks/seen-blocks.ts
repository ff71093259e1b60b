import type { PageBlock } from '../../article/blocks/page-block';
import {
  boxOf,
  clientLeftOf,
  clientTopOf,
  elementsFromPoint,
  hostOf,
  isConnected,
  isDead,
  isDocument,
  parentOf,
  rootOf,
} from '../../article/dom/read-node';
import { frameElementOf } from '../frames/frame-place';

/** A tree of its own within the page: that of a frame, or of a shadow root. */
type Tree = Document | ShadowRoot;

/** The blocks of a text by their elements, each with its position. */
export interface BlockPositions {
  readonly blocks: readonly number[];
  readonly of: ReadonlyMap<Node, number>;
  /** Trees with blocks by the elements that hold them. */
  readonly trees: ReadonlyMap<Element, Tree>;
}

/** The positions of blocks given in the order of the text. */
export function positionsOf(
  blocks: Iterable<readonly [index: number, block: PageBlock]>,
): BlockPositions {
  const order: number[] = [];
  const of = new Map<Node, number>();
  const trees = new Map<Element, Tree>();
  let lastTree: Node | null = null;
  for (const [index, { element }] of blocks) {
    if (!of.has(element)) of.set(element, order.length);
    order.push(index);
    if (isDead(element)) continue;
    const tree = rootOf(element);
    if (tree !== lastTree) addTree(trees, tree);
    lastTree = tree;
  }
  return { blocks: order, of, trees };
}

/** Notes a tree, and those it stands in. */
function addTree(trees: Map<Element, Tree>, tree: Node): void {
  for (let at: Node = tree; isConnected(at); ) {
    const holder = holderOf(at);
    if (holder === null || trees.has(holder)) return;
    trees.set(holder, at as Tree);
    at = rootOf(holder);
  }
}

/** The element outside that holds a tree; null for the page's own. */
function holderOf(tree: Node): Element | null {
  return isDocument(tree) ? frameElementOf(tree) : hostOf(tree);
}

/** Where in the window is looked, as shares of its width and height: two columns, top to bottom. */
const ACROSS = [0.3, 0.7];
const DOWN = [0.02, 0.25, 0.5, 0.75, 0.98];

/** Elements climbed from what is seen to the block it is part of. */
const MOST_LEVELS = 12;

/** The positions of blocks that are seen in the window, a few of them. */
export function positionsSeen(document: Document, positions: BlockPositions): ReadonlySet<number> {
  const seen = new Set<number>();
  for (const x of ACROSS) {
    for (const y of DOWN) lookAt(document, innerWidth * x, innerHeight * y, positions, seen);
  }
  return seen;
}

/** What lies under something else is looked at too: a page's notices stand over its text. */
function lookAt(
  tree: Tree,
  x: number,
  y: number,
  positions: BlockPositions,
  seen: Set<number>,
): void {
  for (const element of elementsFromPoint(tree, x, y)) {
    const inner = positions.trees.get(element);
    if (inner !== undefined && inner !== tree) {
      const { x: left, y: top } = isDocument(inner) ? cornerOf(element) : { x: 0, y: 0 };
      lookAt(inner, x - left, y - top, positions, seen);
      continue;
    }
    const position = positionAround(element, positions);
    if (position === undefined) continue;
    seen.add(position);
    return;
  }
}

function positionAround(element: Element, { of }: BlockPositions): number | undefined {
  let at: Node | null = element;
  for (let level = 0; level < MOST_LEVELS && at !== null; level++) {
    const position = of.get(at);
    if (position !== undefined) return position;
    at = parentOf(at);
  }
  return undefined;
}

function cornerOf(frame: Element): { x: number; y: number } {
  const { left, top } = boxOf(frame);
  return { x: left + clientLeftOf(frame), y: top + clientTopOf(frame) };
}
