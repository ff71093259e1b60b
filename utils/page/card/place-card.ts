import {
  computePosition,
  flip,
  inline,
  offset,
  type Platform,
  type ReferenceElement,
  shift,
} from '@floating-ui/dom';
import { boxOf, documentOf, rootElementOf } from '../../article/dom/read-node';
import {
  CARD_GAP_PX,
  LEAST_CARD_HEIGHT_PX,
  MOST_CARD_HEIGHT_PX,
  MOST_CARD_SHARE,
} from '../constants';
import { type Shift, shiftOf } from '../frames/frame-place';

/** A place in the window, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/**
 * Puts the card beside the line of the name: below it, above where there is no room, never over it.
 * `point` chooses the line of a name that is broken over two. Every figure is one of the window, and
 * none of the page's own coordinates: a page may zoom, turn and shift its root as it likes.
 */
export async function placeCard(card: HTMLElement, range: Range, point?: Point): Promise<void> {
  undoZoom(card);
  // No element of the page is handed over: the library reads elements by their plain properties.
  const reference = {
    getBoundingClientRect: () => boxAround(range),
    getClientRects: () => linesOf(range),
  };
  const wanted = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    platform: WINDOW,
    middleware: [
      inline(point ?? {}),
      offset(CARD_GAP_PX),
      flip({ padding: CARD_GAP_PX }),
      shift({ padding: CARD_GAP_PX }),
    ],
  });
  putInWindow(card, wanted);
}

/** Puts a box where its upper left corner is to be in the window. */
export function putInWindow(card: HTMLElement, wanted: Point): void {
  undoZoom(card);
  put(card, wanted);
  // Where the card's own coordinates do not begin in the window's corner, it is off by as much.
  const { left, top } = boxOf(card);
  put(card, { x: 2 * wanted.x - left, y: 2 * wanted.y - top });
}

/** The greatest height a card can have above or below the line of the name, in CSS pixels. */
export function roomBeside(range: Range, point?: Point): number {
  const line =
    linesOf(range).find(({ top, bottom }) => point && point.y >= top && point.y <= bottom) ??
    boxAround(range);
  const { height } = windowSize();
  const beside = Math.max(line.top, height - line.bottom) - 2 * CARD_GAP_PX;
  const most = Math.min(MOST_CARD_HEIGHT_PX, height * MOST_CARD_SHARE);
  return Math.max(LEAST_CARD_HEIGHT_PX, Math.floor(Math.min(beside, most)));
}

/** The window's inside without scroll bars, in CSS pixels, however far the reader has pinched it open. */
export function windowSize(): { readonly width: number; readonly height: number } {
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
