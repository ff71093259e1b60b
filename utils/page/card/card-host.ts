import {
  createElement,
  isConnected,
  matches,
  parentOf,
  setAttribute,
} from '../../article/dom/read-node';
import { CARD_TAG, CARD_WIDTH_PX } from '../constants';
import { windowSize } from './place-card';
import { type Shape, sheetRoom } from './sheet';
import { cardParent, moveInto, watchPlace } from './top-layer';

/** Left free at both sides of the window, in CSS pixels. */
const EDGE_PX = 8;

/** The page, and the address and title of the card's frame. */
export interface CardHostOptions {
  readonly document: Document;
  /** The address of the card's page. */
  readonly address: string;
  /** What the frame is called to assistive technology. */
  readonly title: string;
  /** How wide it is where there is so much room, both in the card's own pixels; absent: as one card. */
  readonly widthIn?: (room: number) => number;
}

/**
 * The element that holds the card's frame: one, reused, in its own closed shadow root, in the top
 * layer. The card is drawn by the frame's own document, which no page can read, find or select in.
 */
export interface CardHost {
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
  /**
   * Puts the frame, unseen, where a card can be seen. Where it has to move, it may load anew. `lost`
   * is called, until the frame is hidden, when the page takes it away or opens or closes something
   * modal, which leaves it beneath or out of reach.
   */
  enter(lost?: () => void): void;
  /** Draws the frame so much larger: figures of the card's own are those of scale 1. */
  scale(factor: number): void;
  /** How it stands from now on; `width` is the room for it, absent: all that it wants. */
  shape(wanted: Shape, width?: number): void;
  /** What the browser keeps for itself at the window's lower edge, over a sheet, in CSS pixels. */
  inset(): number;
  /** While the reader drags a sheet it draws its own edge. */
  drag(isDragged: boolean): void;
  /** Shows the frame; answers with the box to be placed. */
  show(theme: string): HTMLElement;
  resize(height: number): void;
  hide(): void;
  destroy(): void;
}

/**
 * Inherits nothing from the page; takes no room in it, and none on paper. Stands in the page, where
 * our sheets are not: corners, shadow and fading are the tokens `--fc-r-sheet`, `--fc-lift-2` and
 * `--fc-in`, and under a sheet `--fc-tint` (components/parts/tokens.css), which a test compares.
 */
const HOST_CSS = `
:host { all: initial !important; display: contents !important; }
.layer { all: initial; position: fixed; inset: auto; left: 0; top: 0; margin: 0; padding: 0;
  border: 0; background: none; overflow: visible; width: max-content; height: max-content; }
.layer:not(:popover-open) { display: block; z-index: -1; pointer-events: none; }
.layer:popover-open { animation: appear 120ms cubic-bezier(0.2, 0, 0, 1); }
.frame { all: initial; display: block; border: 0; transform-origin: 0 0; border-radius: 8px; color-scheme: light;
  box-shadow: 0 0 0 1px light-dark(rgb(60 48 30 / 0.2), rgb(255 244 224 / 0.17)),
    0 2px 4px light-dark(rgb(60 48 30 / 0.08), rgb(0 0 0 / 0.4)),
    0 14px 32px light-dark(rgb(60 48 30 / 0.18), rgb(0 0 0 / 0.55)); }
.layer[data-theme="dark"] .frame { color-scheme: dark; }
.layer:not(:popover-open) .frame { opacity: 0; pointer-events: none; }
.layer[data-shape="sheet"] .frame { border-radius: 14px 14px 0 0; padding-bottom: env(safe-area-inset-bottom, 0px);
  background: light-dark(#f8f4ec, #262420); }
.layer[data-dragged] .frame { box-shadow: none; background: none; }
@keyframes appear { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .layer:popover-open { animation: none; } }
@media print { .layer { display: none !important; } }
`;

/** Makes the host; it enters the page when a card may be wanted for the first time. */
export function createCardHost(options: CardHostOptions): CardHost {
  const { document, address, title, widthIn = cardWidth } = options;
  const element = createElement(document, CARD_TAG);
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = createElement(document, 'style');
  style.textContent = HOST_CSS;
  const layer = createElement(document, 'div');
  layer.className = 'layer';
  layer.popover = 'manual';
  const frame = createElement(document, 'iframe');
  frame.className = 'frame';
  frame.title = title;
  // The reader copies from the card by its own button, where the page's policy lets frames do so.
  frame.allow = 'clipboard-write';
  frame.src = address;
  layer.append(frame);
  shadow.append(style, layer);

  let factor = 1;
  // What is scaled keeps its old room in the layer, which is placed by its size.
  const grown = (size: number): string => `${size * (factor - 1)}px`;
  let isSheet = false;
  let allowed = Number.POSITIVE_INFINITY;
  const narrow = (): void => {
    const room = (windowSize().width - 2 * EDGE_PX) / factor;
    const width = isSheet ? sheetRoom().width / factor : widthIn(Math.min(room, allowed));
    frame.style.width = `${width}px`;
    frame.style.marginRight = grown(width);
    frame.style.transform = factor === 1 ? '' : `scale(${factor})`;
  };
  let unwatch = (): void => {};
  // Unseen it still is drawn, so that it need not be woken; but nobody is to come upon it.
  const setSeen = (isSeen: boolean): void => {
    frame.tabIndex = isSeen ? 0 : -1;
    layer.ariaHidden = String(!isSeen);
  };
  setSeen(false);
  const hide = (): void => {
    unwatch();
    setSeen(false);
    if (isConnected(layer) && matches(layer, ':popover-open')) layer.hidePopover();
  };

  return {
    element,
    frame,
    enter(lost) {
      unwatch();
      const parent = cardParent(document);
      if (parentOf(element) !== parent || !isConnected(element)) moveInto(parent, element);
      narrow();
      if (lost) unwatch = watchPlace(element, lost);
    },
    scale(wanted) {
      factor = wanted;
    },
    shape(wanted, width = Number.POSITIVE_INFINITY) {
      isSheet = wanted === 'sheet';
      allowed = width < CARD_WIDTH_PX ? width / factor : Number.POSITIVE_INFINITY;
      setAttribute(layer, 'data-shape', wanted);
      narrow();
    },
    inset: () => Number.parseFloat(getComputedStyle(frame).paddingBottom) || 0,
    drag(isDragged) {
      layer.toggleAttribute('data-dragged', isDragged);
    },
    show(theme) {
      setAttribute(layer, 'data-theme', theme);
      setSeen(true);
      if (!matches(layer, ':popover-open')) layer.showPopover();
      return layer;
    },
    resize(height) {
      frame.style.height = `${height}px`;
      frame.style.marginBottom = grown(height);
    },
    hide,
    destroy() {
      unwatch();
      element.remove();
    },
  };
}

/** A card's width where there is so much room. */
export function cardWidth(room: number): number {
  return Math.min(CARD_WIDTH_PX, room);
}
