/**
 * Reading nodes of a page that may call its own things by the names we read. A form's fields stand
 * before its properties: with a field named `parentNode` in it, `form.parentNode` is that field, and
 * a way up the page goes round in a circle. A document does the same with pictures, forms and frames.
 * So every property and method is taken from the interface's prototype, which no page's markup
 * reaches, and never from the node. biome.json refuses the plain ones.
 */

/** Reads one property of a node. */
export type Reads<N, K extends keyof N> = (node: N) => N[K];

/** Calls one method of a node; its last overload is its type. */
export type Calls<N, K extends keyof N> = N[K] extends (...args: infer A) => infer R
  ? (node: N, ...args: A) => R
  : never;

/** A reader of the property of this name; undefined where the browser has no such property. */
function propertyOf<N extends Node, K extends keyof N & string>(name: K): Reads<N, K> {
  let get: ((this: N) => N[K]) | undefined;
  return (node) => {
    get ??= nativeOf(node, name)?.get;
    return get?.call(node) as N[K];
  };
}

/** A caller of the method of this name; throws a `TypeError` where the browser has none. */
function methodOf<N extends Node, K extends keyof N & string>(name: K): Calls<N, K> {
  let call: ((this: N, ...args: unknown[]) => unknown) | undefined;
  return ((node: N, ...args: unknown[]) => {
    call ??= nativeOf(node, name)?.value;
    if (call === undefined) throw new TypeError(`No node here has ${name}()`);
    return call.apply(node, args);
  }) as Calls<N, K>;
}

/**
 * The browser's own definition of a property: that of the interface furthest up, so that a class of
 * the page's own elements does not stand before it. Found once, from the first node that is read:
 * it serves those of all windows, and outside a browser there is no other way to it.
 */
function nativeOf(node: Node, name: string): PropertyDescriptor | undefined {
  let found: PropertyDescriptor | undefined;
  for (let at = Object.getPrototypeOf(node); at !== null; at = Object.getPrototypeOf(at)) {
    found = Object.getOwnPropertyDescriptor(at, name) ?? found;
  }
  return found;
}

// 1. Any node
const nodeTypeOf = propertyOf<Node, 'nodeType'>('nodeType');
export const parentOf = propertyOf<Node, 'parentNode'>('parentNode');
export const parentElementOf = propertyOf<Node, 'parentElement'>('parentElement');
export const firstChildOf = propertyOf<Node, 'firstChild'>('firstChild');
export const lastChildOf = propertyOf<Node, 'lastChild'>('lastChild');
export const nextSiblingOf = propertyOf<Node, 'nextSibling'>('nextSibling');
export const previousSiblingOf = propertyOf<Node, 'previousSibling'>('previousSibling');
export const childNodesOf = propertyOf<Node, 'childNodes'>('childNodes');
export const nodeNameOf = propertyOf<Node, 'nodeName'>('nodeName');
export const nodeValueOf = propertyOf<Node, 'nodeValue'>('nodeValue');
export const textOf = propertyOf<Node, 'textContent'>('textContent');
export const appendChild: (parent: Node, child: Node) => Node = methodOf('appendChild');
export const addEventListener = methodOf<Node, 'addEventListener'>('addEventListener');
export const isConnected = propertyOf<Node, 'isConnected'>('isConnected');
export const contains = methodOf<Node, 'contains'>('contains');
export const rootOf = methodOf<Node, 'getRootNode'>('getRootNode');
const ownerOf = propertyOf<Node, 'ownerDocument'>('ownerDocument');

/** The document a node belongs to; a document is its own. */
export function documentOf(node: Node): Document {
  return ownerOf(node) ?? (node as Document);
}

/**
 * Whether a node is out of reach for good: Firefox takes away from us the documents of frames that
 * were removed or went on to another page, and whoever touches one is met with an error.
 */
export function isDead(node: Node): boolean {
  try {
    nodeTypeOf(node);
    return false;
  } catch {
    return true;
  }
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

/** Whether a node is text. Text has no names of the page's: what it has may be read plainly. */
export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === 3;
}

/** Whether a node is a document. */
export function isDocument(node: Node): node is Document {
  return nodeTypeOf(node) === 9;
}

/** The element whose shadow root a node is; null for all other nodes. */
export function hostOf(node: Node): Element | null {
  // A fragment has no names of the page's, and one that is no shadow root has no host.
  return nodeTypeOf(node) === 11 ? ((node as Partial<ShadowRoot>).host ?? null) : null;
}

/** The element around a node: its parent, or the host of the shadow root it stands in. */
export function outerElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  return parent === null || isElement(parent) ? parent : hostOf(parent);
}

// 2. Elements
export const localNameOf = propertyOf<Element, 'localName'>('localName');
export const firstElementChildOf = propertyOf<Element, 'firstElementChild'>('firstElementChild');
export const attributeOf = methodOf<Element, 'getAttribute'>('getAttribute');
export const hasAttribute = methodOf<Element, 'hasAttribute'>('hasAttribute');
export const setAttribute = methodOf<Element, 'setAttribute'>('setAttribute');
export const boxOf = methodOf<Element, 'getBoundingClientRect'>('getBoundingClientRect');
export const clientLeftOf = propertyOf<Element, 'clientLeft'>('clientLeft');
export const clientTopOf = propertyOf<Element, 'clientTop'>('clientTop');
export const scrollIntoView = methodOf<Element, 'scrollIntoView'>('scrollIntoView');
export const matches: (element: Element, selector: string) => boolean = methodOf('matches');
export const closest: (element: Element, selector: string) => Element | null = methodOf('closest');
export const offsetParentOf = propertyOf<HTMLElement, 'offsetParent'>('offsetParent');
/** The document within a frame; null where it is of another origin. */
export const frameDocumentOf = propertyOf<HTMLIFrameElement, 'contentDocument'>('contentDocument');
export const focus = methodOf<HTMLElement, 'focus'>('focus');
/** The open shadow root of an element; null where there is none, or a closed one. */
export const shadowRootOf = propertyOf<Element, 'shadowRoot'>('shadowRoot');
export const assignedNodesOf = methodOf<HTMLSlotElement, 'assignedNodes'>('assignedNodes');

// 3. Documents
export const bodyElementOf = propertyOf<Document, 'body'>('body');
export const rootElementOf = propertyOf<Document, 'documentElement'>('documentElement');
export const titleOf = propertyOf<Document, 'title'>('title');
export const designModeOf = propertyOf<Document, 'designMode'>('designMode');
/** The window that shows a document; null where none does any more. */
export const windowOf = propertyOf<Document, 'defaultView'>('defaultView');
/** Whether the browser renders the page ahead of the reader; undefined where it never does. */
export const isPrerendering = propertyOf<
  Document & { readonly prerendering?: boolean },
  'prerendering'
>('prerendering');
export const contentTypeOf = propertyOf<Document, 'contentType'>('contentType');
export const activeElementOf = propertyOf<Document, 'activeElement'>('activeElement');
export const fullscreenElementOf = propertyOf<Document, 'fullscreenElement'>('fullscreenElement');
export const caretPositionFromPoint = methodOf<Document, 'caretPositionFromPoint'>(
  'caretPositionFromPoint',
);
export const createRange = methodOf<Document, 'createRange'>('createRange');
export const createTreeWalker = methodOf<Document, 'createTreeWalker'>('createTreeWalker');
const elementOf = methodOf<Document, 'createElement'>('createElement');

/** A new element, in no document's tree yet. */
export function createElement<K extends string>(document: Document, tag: K) {
  return elementOf(document, tag) as K extends keyof HTMLElementTagNameMap
    ? HTMLElementTagNameMap[K]
    : HTMLElement;
}

// 4. What documents and elements have alike, each its own
const byTagInDocument = methodOf<Document, 'getElementsByTagName'>('getElementsByTagName');
const byTagInElement = methodOf<Element, 'getElementsByTagName'>('getElementsByTagName');
const allInDocument = methodOf<Document, 'querySelectorAll'>('querySelectorAll');
const allInElement = methodOf<Element, 'querySelectorAll'>('querySelectorAll');
const firstInDocument = methodOf<Document, 'querySelector'>('querySelector');
const firstInElement = methodOf<Element, 'querySelector'>('querySelector');

const allInShadow = methodOf<ShadowRoot, 'querySelectorAll'>('querySelectorAll');
const topInDocument = methodOf<Document, 'elementFromPoint'>('elementFromPoint');
const topInShadow = methodOf<ShadowRoot, 'elementFromPoint'>('elementFromPoint');
const sheetsOfDocument = propertyOf<Document, 'adoptedStyleSheets'>('adoptedStyleSheets');
const sheetsOfShadow = propertyOf<ShadowRoot, 'adoptedStyleSheets'>('adoptedStyleSheets');
const stackInDocument = methodOf<Document, 'elementsFromPoint'>('elementsFromPoint');
const stackInShadow = methodOf<ShadowRoot, 'elementsFromPoint'>('elementsFromPoint');

/** The elements of one tree at a point of its window, topmost first. */
export function elementsFromPoint(root: Document | ShadowRoot, x: number, y: number): Element[] {
  return isDocument(root) ? stackInDocument(root, x, y) : stackInShadow(root, x, y);
}

/** The topmost of them. */
export function elementFromPoint(root: Document | ShadowRoot, x: number, y: number) {
  return isDocument(root) ? topInDocument(root, x, y) : topInShadow(root, x, y);
}

/** The style sheets that scripts have added to a tree. */
export function adoptedSheetsOf(root: Document | ShadowRoot): CSSStyleSheet[] {
  return isDocument(root) ? sheetsOfDocument(root) : sheetsOfShadow(root);
}

/** The live collection of a tag's elements. */
export function elementsWithTag(root: Document | Element, tag: string): HTMLCollectionOf<Element> {
  return isElement(root) ? byTagInElement(root, tag) : byTagInDocument(root, tag);
}

/** All elements that a selector fits, in the order of the page. */
export function querySelectorAll(
  root: Document | Element | ShadowRoot,
  selector: string,
): NodeListOf<Element> {
  if (isElement(root)) return allInElement(root, selector);
  return isDocument(root) ? allInDocument(root, selector) : allInShadow(root, selector);
}

/** The first element that a selector fits. */
export function querySelector(root: Document | Element, selector: string): Element | null {
  return isElement(root) ? firstInElement(root, selector) : firstInDocument(root, selector);
}
