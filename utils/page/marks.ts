import type { Mention } from '../recognition/types';
import { type Mark, sameRange, textNodesOf, textOf } from './mark';

/** Names in the page's registry of custom highlights; painted by the manifest's style sheet. */
const NAMES = 'fact-context';
const ROLES = 'fact-context-role';
const ACTIVE = 'fact-context-active';

/** The marks on a page, of names and, painted more quietly, of offices. Painting changes no node of the page. */
export interface Marks {
  add(mark: Mark): void;
  remove(id: string): void;
  get(id: string): Mark | undefined;
  /** The mark, if it still stands on the text that was recognised; else it is taken away. */
  standing(id: string): Mark | undefined;
  /** Marks that stand, wholly or in part, in a text node. */
  at(node: Node): readonly Mark[];
  all(): Iterable<Mark>;
  /** Paints one mark as the one whose card is open. */
  activate(mark: Mark | null): void;
  /** Paints anew what the page has taken away, moved or added to. */
  repair(): void;
  clear(): void;
  readonly size: number;
}

/**
 * A mark with the range that is painted for it. A page can reach what is painted by its registry,
 * and move it over another name: what a card opens on is a range of our own.
 */
interface Painted {
  readonly mark: Mark;
  readonly paint: Range;
  /** What the mark stood on when it was made. */
  readonly text: string;
}

/** Starts with none, and takes away what an earlier copy of the extension left in the registry. */
export function createMarks(registry: HighlightRegistry = CSS.highlights): Marks {
  const byId = new Map<string, Painted>();
  const byNode = new WeakMap<Node, Mark[]>();
  const highlights = { name: new Highlight(), role: new Highlight(), active: new Highlight() };
  const shelf = [
    [NAMES, highlights.name],
    [ROLES, highlights.role],
    [ACTIVE, highlights.active],
  ] as const;
  let active: Painted | null = null;
  let isCleared = false;

  const register = (): void => {
    for (const [name, highlight] of shelf) {
      highlight.priority = name === ACTIVE ? 1 : 0;
      if (registry.get(name) !== highlight) registry.set(name, highlight);
    }
  };
  const ofKind = (kind: Mention['kind']) =>
    [...byId.values()].filter(({ mark }) => mark.mention.kind === kind);
  const remove = (id: string): void => {
    const known = byId.get(id);
    if (!known) return;
    const { mark, paint } = known;
    byId.delete(id);
    highlights[mark.mention.kind].delete(paint);
    if (active === known) {
      active = null;
      highlights.active.clear();
    }
    for (const node of textNodesOf(mark.range)) forget(byNode, node, mark);
  };

  register();
  return {
    add(mark) {
      remove(mark.id);
      const paint = mark.range.cloneRange();
      byId.set(mark.id, { mark, paint, text: textOf(mark.range) });
      highlights[mark.mention.kind].add(paint);
      for (const node of textNodesOf(mark.range)) {
        byNode.set(node, [...(byNode.get(node) ?? []), mark]);
      }
    },
    remove,
    get: (id) => byId.get(id)?.mark,
    standing(id) {
      const known = byId.get(id);
      if (!known || textOf(known.mark.range) === known.text) return known?.mark;
      remove(id);
      return undefined;
    },
    at: (node) => (byNode.get(node) ?? []).filter((mark) => byId.get(mark.id)?.mark === mark),
    *all() {
      for (const { mark } of byId.values()) yield mark;
    },
    activate(mark) {
      highlights.active.clear();
      active = (mark && byId.get(mark.id)) ?? null;
      if (active) highlights.active.add(active.paint);
    },
    repair() {
      if (isCleared) return;
      register();
      paintAnew(highlights.name, ofKind('name'));
      paintAnew(highlights.role, ofKind('role'));
      paintAnew(highlights.active, active ? [active] : []);
    },
    clear() {
      isCleared = true;
      byId.clear();
      // A newer copy of the extension may have put its own there.
      for (const [name, highlight] of shelf) {
        if (registry.get(name) === highlight) registry.delete(name);
      }
    },
    get size() {
      return byId.size;
    },
  };
}

/** Puts ranges back where they belong, and exactly these into the highlight. */
function paintAnew(highlight: Highlight, wanted: readonly Painted[]): void {
  for (const { mark, paint } of wanted) {
    const { range } = mark;
    if (sameRange(paint, range)) continue;
    paint.setStart(range.startContainer, range.startOffset);
    paint.setEnd(range.endContainer, range.endOffset);
  }
  const isWhole =
    highlight.size === wanted.length && wanted.every(({ paint }) => highlight.has(paint));
  if (isWhole) return;
  highlight.clear();
  for (const { paint } of wanted) highlight.add(paint);
}

function forget(byNode: WeakMap<Node, Mark[]>, node: Node, mark: Mark): void {
  const left = (byNode.get(node) ?? []).filter((other) => other !== mark);
  if (left.length > 0) byNode.set(node, left);
  else byNode.delete(node);
}
