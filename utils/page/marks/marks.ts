import { createRange, documentOf, isConnected, isText } from '../../article/dom/read-node';
import type { Mention } from '../../recognition/contract';
import { type Mark, sameRange, textNodesOf, textOf } from './mark';

/** Names in the page's registry of custom highlights; drawn as lines by `mark-lines.css`. */
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
 * A mark with where it belongs. A page can reach a painted range by its registry, and move it over
 * another name; a range of our own beside it would make each change of the page dearer.
 */
interface PlacedMark {
  readonly mark: Mark;
  /** What the mark stood on when it was made. */
  readonly text: string;
  place: StaticRange;
}

/** Starts with none, and takes away what an earlier copy of the extension left in the registry. */
export function createMarks(
  registry: HighlightRegistry = CSS.highlights,
  highlight: () => Highlight = () => new Highlight(),
): Marks {
  const byId = new Map<string, PlacedMark>();
  const byNode = new WeakMap<Node, Mark[]>();
  const highlights = { name: highlight(), role: highlight(), active: highlight() };
  const shelf = [
    [NAMES, highlights.name],
    [ROLES, highlights.role],
    [ACTIVE, highlights.active],
  ] as const;
  let active: PlacedMark | null = null;
  let isCleared = false;

  const register = (): void => {
    for (const [name, lines] of shelf) {
      lines.priority = name === ACTIVE ? 1 : 0;
      if (registry.get(name) !== lines) registry.set(name, lines);
    }
  };
  const ofKind = (kind: Mention['kind']) =>
    [...byId.values()].filter(({ mark }) => mark.mention.kind === kind);
  const remove = (id: string): void => {
    const known = byId.get(id);
    if (!known) return;
    const { mark } = known;
    byId.delete(id);
    highlights[mark.mention.kind].delete(mark.range);
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
      const { range } = mark;
      byId.set(mark.id, { mark, text: textOf(range), place: placeOf(range) });
      highlights[mark.mention.kind].add(range);
      for (const node of textNodesOf(mark.range)) {
        byNode.set(node, [...(byNode.get(node) ?? []), mark]);
      }
    },
    remove,
    get: (id) => byId.get(id)?.mark,
    standing(id) {
      const known = byId.get(id);
      if (!known || isBack(known)) return known?.mark;
      remove(id);
      return undefined;
    },
    at: (node) =>
      (byNode.get(node) ?? []).filter((mark) => {
        const known = byId.get(mark.id);
        return known?.mark === mark && isBack(known);
      }),
    *all() {
      for (const { mark } of byId.values()) yield mark;
    },
    activate(mark) {
      highlights.active.clear();
      active = (mark && byId.get(mark.id)) ?? null;
      if (active) highlights.active.add(active.mark.range);
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
      for (const [name, lines] of shelf) {
        if (registry.get(name) === lines) registry.delete(name);
      }
    },
    get size() {
      return byId.size;
    },
  };
}

/** Exactly these ranges, each where it belongs, into the highlight. */
function paintAnew(highlight: Highlight, wanted: readonly PlacedMark[]): void {
  for (const known of wanted) isBack(known);
  const isWhole =
    highlight.size === wanted.length && wanted.every(({ mark }) => highlight.has(mark.range));
  if (isWhole) return;
  highlight.clear();
  for (const { mark } of wanted) highlight.add(mark.range);
}

/**
 * Puts a mark's range back where the page has moved it from; false where the text it was made for is
 * there no more. A range that has moved with its text has a new place.
 */
function isBack(known: PlacedMark): boolean {
  const { mark, text, place } = known;
  if (sameRange(mark.range, place)) return textOf(mark.range) === text;
  const before = createRange(documentOf(place.startContainer));
  if (isIn(place)) {
    before.setStart(place.startContainer, place.startOffset);
    before.setEnd(place.endContainer, place.endOffset);
  }
  if (textOf(before) === text) {
    mark.range.setStart(place.startContainer, place.startOffset);
    mark.range.setEnd(place.endContainer, place.endOffset);
    return true;
  }
  if (textOf(mark.range) !== text) return false;
  known.place = placeOf(mark.range);
  return true;
}

function placeOf({ startContainer, startOffset, endContainer, endOffset }: Range): StaticRange {
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

/** Whether its nodes are in the page and long enough still. */
function isIn({ startContainer, startOffset, endContainer, endOffset }: StaticRange): boolean {
  const reaches = (node: Node, offset: number) =>
    isText(node) && isConnected(node) && offset <= node.length;
  return reaches(startContainer, startOffset) && reaches(endContainer, endOffset);
}

function forget(byNode: WeakMap<Node, Mark[]>, node: Node, mark: Mark): void {
  const left = (byNode.get(node) ?? []).filter((other) => other !== mark);
  if (left.length > 0) byNode.set(node, left);
  else byNode.delete(node);
}
