import {
  addEventListener,
  appendChild,
  closest,
  documentOf,
  elementFromPoint,
  fullscreenElementOf,
  isConnected,
  localNameOf,
  parentOf,
  querySelectorAll,
  rootElementOf,
} from '../../article/dom/read-node';

/**
 * The element a card must stand in to be seen and touched: the fullscreen element or the topmost
 * open modal dialog (what is outside one is inert, even painted above it), else the document.
 */
export function cardParent(document: Document): Element {
  const fullscreenElement = fullscreenElementOf(document);
  if (fullscreenElement && canHold(fullscreenElement)) return fullscreenElement;
  return topmost([...querySelectorAll(document, 'dialog:modal')]) ?? rootElementOf(document);
}

/** Of several dialogs the one on top is the one the window's middle answers with: the others are inert. */
function topmost(dialogs: readonly Element[]): Element | undefined {
  const last = dialogs.at(-1);
  if (dialogs.length < 2 || !last) return last;
  const middle = elementFromPoint(documentOf(last), innerWidth / 2, innerHeight / 2);
  return (middle && closest(middle, 'dialog:modal')) ?? last;
}

/** A video or frame shows no children. */
function canHold(element: Element): boolean {
  return !/^(?:video|iframe|img|canvas|object|embed)$/i.test(localNameOf(element));
}

/** Calls back, once, when the element is no longer where a card can be seen. */
export function watchPlace(element: HTMLElement, lost: () => void): () => void {
  const document = documentOf(element);
  const parent = parentOf(element);
  const isThere = () => isConnected(element) && parentOf(element) === parent;
  const over = new AbortController();
  const look = (): void => {
    if (isThere() && cardParent(document) === parent) return;
    over.abort();
    lost();
  };
  const how = { capture: true, signal: over.signal };
  addEventListener(document, 'toggle', look, how);
  addEventListener(document, 'fullscreenchange', look, how);
  const removed = new MutationObserver(() => {
    if (!isThere()) look();
  });
  removed.observe(document, { childList: true, subtree: true });
  over.signal.addEventListener('abort', () => removed.disconnect());
  return () => over.abort();
}

/** Moves as a whole where the browser can, so that the frame does not load anew. */
export function moveInto(parent: Element, element: HTMLElement): void {
  const { moveBefore } = Element.prototype as {
    moveBefore?: (this: Element, node: Node, child: null) => void;
  };
  if (moveBefore && isConnected(element) && documentOf(element) === documentOf(parent)) {
    moveBefore.call(parent, element, null);
  } else appendChild(parent, element);
}
