/**
 * The element a card must stand in to be seen and touched: the fullscreen element or the topmost
 * open modal dialog (what is outside one is inert, even painted above it), else the document.
 */
export function cardParent(document: Document): Element {
  const { fullscreenElement } = document;
  if (fullscreenElement && canHold(fullscreenElement)) return fullscreenElement;
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}

/** A video or frame shows no children. */
function canHold(element: Element): boolean {
  return !/^(?:video|iframe|img|canvas|object|embed)$/i.test(element.localName);
}
