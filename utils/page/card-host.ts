import { cardParent } from './top-layer';

/** The name of the one element the extension puts into a page. */
export const CARD_TAG = 'fact-context-card';

/** Draws a card into its root, or nothing where `content` is null. */
export type RenderCard<T> = (root: HTMLElement, content: T | null) => void;

/** What a card host is made from. */
export interface CardHostOptions<T> {
  readonly document: Document;
  /** The card's style sheet as text: no request, no web-accessible file. */
  readonly css: string;
  /** Closed, so that pages cannot read the card; open only for end-to-end tests. */
  readonly mode: ShadowRootMode;
  /** The interface's own: the card's words do not run the page's way. */
  readonly direction: 'ltr' | 'rtl';
  readonly render: RenderCard<T>;
}

/** The element that holds the card: one, reused, in its own shadow root, in the top layer. */
export interface CardHost<T> {
  /** Draws and shows; answers with the box to be placed. */
  show(content: T, theme: string): HTMLElement;
  hide(): void;
  readonly element: HTMLElement;
  destroy(): void;
}

/** Inherits nothing from the page; takes no room in it, and none on paper. */
const HOST_CSS = `
:host { all: initial !important; display: contents !important; }
.fc-layer { all: initial; position: fixed; inset: auto; left: 0; top: 0; margin: 0; padding: 0;
  border: 0; background: none; overflow: visible; width: max-content; height: max-content; }
.fc-layer:not(:popover-open) { display: none; }
@media print { .fc-layer { display: none !important; } }
`;

/** Makes the host; it enters the page when the first card is shown. */
export function createCardHost<T>(options: CardHostOptions<T>): CardHost<T> {
  const { document, css, mode, direction, render } = options;
  removeLeftovers(document);
  const element = document.createElement(CARD_TAG);
  const shadow = element.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = HOST_CSS + css;
  const layer = document.createElement('div');
  layer.className = 'fc-layer';
  layer.popover = 'manual';
  layer.dir = direction;
  shadow.append(style, layer);

  return {
    element,
    show(content, theme) {
      const parent = cardParent(document);
      // Moving a popover closes it, so it moves first and opens after.
      if (element.parentNode !== parent) parent.append(element);
      layer.dataset.theme = theme;
      render(layer, content);
      if (!layer.matches(':popover-open')) layer.showPopover();
      return layer;
    },
    hide() {
      if (layer.isConnected && layer.matches(':popover-open')) layer.hidePopover();
      render(layer, null);
    },
    destroy() {
      render(layer, null);
      element.remove();
    },
  };
}

/** An updated extension comes anew into open pages, where the old one's card may still be. */
function removeLeftovers(document: Document): void {
  for (const old of document.querySelectorAll(CARD_TAG)) old.remove();
}
