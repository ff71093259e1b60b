import {
  closest,
  documentOf,
  elementFromPoint,
  fullscreenElementOf,
  localNameOf,
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
