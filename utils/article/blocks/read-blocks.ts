import { CHARACTERS_PER_NODE, NODES_BETWEEN_PAUSES, TEXT_SLICE } from '../constants';
import {
  hostOf,
  isDocument,
  isElement,
  isText,
  localNameOf,
  parentElementOf,
  rootElementOf,
} from '../dom/read-node';
import { type BlockBuilder, createBlockBuilder } from './block-builder';
import { handlingOf, isForbiddenPlace } from './element-handling';
import { flatChildren, type OpenShadowRoot } from './flat-children';
import type { PageBlock } from './page-block';
import { isSkippedTeaser, type Teasers } from './teasers';

/** How to read. */
export interface BlockOptions {
  /** Opens shadow roots; without it, what stands in them is not read. */
  readonly openShadow?: OpenShadowRoot;
  /** Which blocks that are all link are read besides the headline; absent: all. */
  readonly teasers?: Teasers;
  /** Whether a block is drawn; absent: all are held to be. */
  readonly isShown?: (element: Element) => boolean;
  /** The article's own headline, which may be a link. */
  readonly headline?: Element | null;
}

/** An element being read. */
interface Frame {
  readonly nodes: Iterator<Node>;
  /** The block whose text this is: the element itself, or the one its line belongs to. */
  readonly block: Element;
  readonly isBlock: boolean;
  readonly linked: boolean;
}

/**
 * Reads the text under a node as blocks, in the order of the page. Yields null at good moments to
 * pause, at least every 200 nodes or 80,000 characters; between two steps the page may change.
 * Only tags, attributes and text are looked at, so a page reads the same with and without layout.
 */
export function* readBlocks(root: Node, options: BlockOptions = {}): Generator<PageBlock | null> {
  const block = blockOf(root);
  if (block === null || isForbiddenPlace(root)) return;
  const builder = createBlockBuilder((element, text) => isTeaser(element, text, options));
  const top = isText(root) ? [root].values() : flatChildren(root, options.openShadow);
  const frames: Frame[] = [{ nodes: top, block, isBlock: true, linked: false }];
  let work = 0;
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    if (++work >= NODES_BETWEEN_PAUSES) {
      work = 0;
      yield null;
    }
    const { value: node, done } = frame.nodes.next();
    if (done) {
      frames.pop();
      if (frame.isBlock) yield* ended(builder, frame.block);
    } else if (isText(node)) {
      work += node.length / CHARACTERS_PER_NODE;
      yield* readText(builder, node, frame);
    } else if (isElement(node)) {
      const inner = yield* enter(builder, node, frame, options);
      if (inner !== null) frames.push(inner);
    }
  }
}

/** Does what an element asks for; gives a frame where its children are to be read. */
function* enter(
  builder: BlockBuilder,
  element: Element,
  { block, linked }: Frame,
  options: BlockOptions,
): Generator<PageBlock, Frame | null> {
  const handling = handlingOf(element);
  if (handling === 'silent') return null;
  if (handling === 'gap') builder.addGap();
  if (handling === 'break' && !builder.addLineBreak()) yield* ended(builder, block);
  if (handling === 'block' || handling === 'apart') yield* ended(builder, block);
  if (handling !== 'block' && handling !== 'inline') return null;
  const isBlock = handling === 'block';
  if (isBlock && options.isShown?.(element) === false) return null;
  const nodes = flatChildren(element, options.openShadow);
  const links = linked || localNameOf(element) === 'a';
  return { nodes, block: isBlock ? element : block, isBlock, linked: links };
}

/** Reads a text node slice by slice, so that a huge one gives blocks, and pauses, as it goes. */
function* readText(
  builder: BlockBuilder,
  node: Text,
  { block, linked }: Frame,
): Generator<PageBlock | null, void> {
  for (let at = 0; at < node.length; at += TEXT_SLICE) {
    if (at > 0) yield null;
    if (at >= node.length) return;
    builder.addText({ node, data: node.substringData(at, TEXT_SLICE), offset: at, linked });
    while (builder.isFull()) {
      const part = builder.takeFull(block);
      if (part !== null) yield part;
    }
  }
}

function* ended(builder: BlockBuilder, block: Element): Generator<PageBlock, void> {
  const whole = builder.take(block);
  if (whole !== null) yield whole;
}

function isTeaser(element: Element, text: string, options: BlockOptions): boolean {
  const { teasers, headline = null } = options;
  return teasers !== undefined && element !== headline && isSkippedTeaser(element, text, teasers);
}

/** The element whose text stands directly under a node. */
function blockOf(root: Node): Element | null {
  if (isElement(root)) return root;
  if (isDocument(root)) return rootElementOf(root);
  return hostOf(root) ?? parentElementOf(root);
}
