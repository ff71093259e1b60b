import type { OpenShadowRoot } from '../../article/blocks/flat-children';
import {
  firstChildOf,
  isConnected,
  localNameOf,
  matches,
  shadowRootOf,
} from '../../article/dom/read-node';
import { BLOCK_TAGS } from '../../article/dom/tags';
import { CARD_TAG, MOST_ROOTS, MOST_WITHOUT_ROOT } from '../constants';

/** How closed roots are opened, and who is told of roots. */
export interface ShadowRootsOptions {
  /** Absent: they stay closed. */
  readonly openClosed?: OpenShadowRoot | undefined;
  /** Told of a root each time it is about to be read; `isNew` the first time. */
  readonly opened: (root: ShadowRoot, isNew: boolean) => void;
}

/** The shadow roots of a page that are read. */
export interface ShadowRoots {
  readonly open: OpenShadowRoot;
  /** Whether an element that was read without one has a root by now: of that no change of the page tells. */
  haveCome(): boolean;
}

/** Starts with none known. */
export function createShadowRoots({ openClosed, opened }: ShadowRootsOptions): ShadowRoots {
  const known = new WeakSet<ShadowRoot>();
  const without = new Set<Element>();
  let left = MOST_ROOTS;

  return {
    open(element) {
      const root = openRoot(element, openClosed);
      if (root === null) {
        if (without.size < MOST_WITHOUT_ROOT && mayGetOne(element)) without.add(element);
        return null;
      }
      const isNew = !known.has(root);
      if (isNew && left-- <= 0) return null;
      known.add(root);
      opened(root, isNew);
      return root;
    },
    haveCome() {
      for (const element of without) {
        const isHere = isConnected(element);
        const has = isHere && openRoot(element, openClosed) !== null;
        if (!isHere || has) without.delete(element);
        if (has) return true;
      }
      return false;
    },
  };
}

/** The shadow root of an element, where one may be read: never that of our own card. */
export function openRoot(element: Element, openClosed?: OpenShadowRoot): ShadowRoot | null {
  if (localNameOf(element) === CARD_TAG) return null;
  const root = shadowRootOf(element);
  // To ask for a closed one costs ten times as much.
  return root === null && openClosed && mayBeClosed(element) ? openClosed(element) : root;
}

const isOwn = (element: Element): boolean => localNameOf(element).includes('-');

/** The page's own elements, and of the others those that show nothing of themselves. */
function mayBeClosed(element: Element): boolean {
  return isOwn(element) || (firstChildOf(element) === null && BLOCK_TAGS.has(localNameOf(element)));
}

/** A place with nothing in it, or an element of the page's own that is not defined yet. */
function mayGetOne(element: Element): boolean {
  return mayBeClosed(element) && (firstChildOf(element) === null || !matches(element, ':defined'));
}
