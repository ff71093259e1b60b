import {
  computePosition,
  flip,
  inline,
  offset,
  type Platform,
  type ReferenceElement,
  shift,
} from '@floating-ui/dom';
import { boxOf, documentOf, outerElementOf, rootElementOf } from '../../article/dom/read-node';
import { CARD_GAP_PX } from '../constants';
import { type Shift, shiftOf } from '../frames/frame-place';
import { type Beside, bestPlace, type Lines } from './beside';

/** A place in the window, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/**
 * Puts the card beside the line of the name: below it, above where there is no room, never over it; of
 * upright text to its left or right. `point` chooses the line of a name that is broken over two. Every
 * figure is one of the window, and none of the page's own coordinates: a page may zoom, turn and shift
 * its root as it likes.
 */
export async function placeCard(card: HTMLElement, range: Range, point?: Point): Promise<void> {
  undoZoom(card);
  const { side } = roomBeside(range, point);
  const isUpright = linesOfText(range) !== 'down';
  const line = lineAt(range, point);
  // No element of the page is handed over: the library reads elements by their plain properties.
  const reference = {
    getBoundingClientRect: () => (isUpright ? line : boxAround(range)),
    getClientRects: () => (isUpright ? [line] : linesOf(range)),
  };
  const wanted = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: side,
    platform: { ...WINDOW, isRTL: () => styleOf(range)?.direction === 'rtl' },
    middleware: [
      inline(point ?? {}),
      offset(CARD_GAP_PX),
      // What is beside a name is as high as it wants, and shifted.
      flip({ padding: CARD_GAP_PX, crossAxis: side === 'bottom-start' }),
      shift({ padding: CARD_GAP_PX }),
    ],
  });
  putInWindow(card, () => wanted);
}

/** The place for a card of a name, and the room that is there. */
export function roomBeside(range: Range, point?: Point): Beside {
  return bestPlace(lineAt(range, point), windowSize(), linesOfText(range));
}

/** Puts a box where it is to be in the window, whatever the page does to its root. */
export function putInWindow(
  box: HTMLElement,
  wanted: (size: { width: number; height: number }) => Point,
): void {
  undoZoom(box);
  const { x, y } = wanted(sizeOf(box));
  put(box, { x, y });
  // Where the box's own coordinates do not begin in the window's corner, it is off by as much.
  const { left, top } = boxOf(box);
  put(box, { x: 2 * x - left, y: 2 * y - top });
}

/** The window's inside without scroll bars, in CSS pixels, however far the reader has pinched it open. */
export function windowSize(): { readonly width: number; readonly height: number } {
  const { visualViewport } = window;
  if (!visualViewport) return { width: innerWidth, height: innerHeight };
  const { width, height, scale } = visualViewport;
  return { width: width * scale, height: height * scale };
}

/** Measures in the window alone; the library's own platform goes by the page's offset parents. */
const WINDOW: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: boxOfReference(reference),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect: () => ({ x: 0, y: 0, ...windowSize() }),
  getClientRects: (element) => [...element.getClientRects()],
  convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
  getOffsetParent: () => window,
  getDocumentElement: (element) => rootElementOf(documentOf(element)),
  getScale: () => ({ x: 1, y: 1 }),
  isElement: (value) => value instanceof Element,
  isRTL: () => false,
};

/** The page's zoom is for its own text: the card keeps the size it has on every page. */
function undoZoom(card: HTMLElement): void {
  const own = Number(card.style.zoom) || 1;
  const { currentCSSZoom: all = own } = card as { currentCSSZoom?: number };
  card.style.zoom = String(own / all);
}

function put(card: HTMLElement, { x, y }: Point): void {
  Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
}

function sizeOf(element: Element): { width: number; height: number } {
  const { width, height } = boxOf(element);
  return { width, height };
}

/** The line of a broken name that the point is on; without one, all of it. */
function lineAt(range: Range, point?: Point): DOMRect {
  const isOn = ({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean =>
    linesOfText(range) === 'down' ? y >= top && y <= bottom : x >= left && x <= right;
  return linesOf(range).find((line) => point && isOn(line, point)) ?? boxAround(range);
}

function linesOfText(range: Range): Lines {
  const mode = styleOf(range)?.writingMode ?? 'horizontal-tb';
  if (mode.startsWith('horizontal')) return 'down';
  return mode.endsWith('-rl') ? 'left' : 'right';
}

function styleOf({ startContainer }: Range): CSSStyleDeclaration | null {
  const element = outerElementOf(startContainer);
  return element && getComputedStyle(element);
}

function boxAround(range: Range): DOMRect {
  // biome-ignore lint/plugin: a range has no names of the page's.
  return inWindow(range.getBoundingClientRect(), shiftOf(documentOf(range.startContainer)));
}

function linesOf(range: Range): DOMRect[] {
  const shift = shiftOf(documentOf(range.startContainer));
  return [...range.getClientRects()].map((box) => inWindow(box, shift));
}

/** What a frame measures is measured from its own corner. */
function inWindow({ x, y, width, height }: DOMRect, shift: Shift): DOMRect {
  return new DOMRect(x + shift.x, y + shift.y, width, height);
}

function boxOfReference(reference: ReferenceElement) {
  // biome-ignore lint/plugin: the reference is an object of ours, around a range.
  const { x, y, width, height } = reference.getBoundingClientRect();
  return { x, y, width, height };
}
