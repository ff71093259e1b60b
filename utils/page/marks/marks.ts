import type { TextPlace } from '../../article/blocks/page-block';
import type { Mention } from '../../recognition/contract';
import { type Mark, sameRange, textNodesOf } from './mark';
import { comeNear, goFar, isBack, type PlacedMark, placed } from './placed-mark';
import { createShelf, type Paint } from './shelf';

/** How a mention is painted; null: not at all. */
export type PaintOf = (mention: Mention) => Paint | null;

/** Which marks are near what the reader sees. */
export type IsNear = (mark: Pick<Mark, 'mention'>) => boolean;

/** The marks on a page, painted or not. Painting changes no node of the page. */
export interface Marks {
  add(mark: Mark): void;
  /** Whether there is this mark of this mention already, at this place. */
  isAt(id: string, mention: Mention, place: TextPlace): boolean;
  /** The node a mark begins in, without making a range for one that is far. */
  nodeOf(mark: Mark): Node;
  /** Has those that are far give up their ranges, and those that are near take them again. */
  keepNear(isNear: IsNear): void;
  remove(id: string): void;
  get(id: string): Mark | undefined;
  /** The mark, if it still stands on the text that was recognised; else it is taken away. */
  standing(id: string): Mark | undefined;
  /** Marks near by that stand, wholly or in part, in a text node. */
  at(node: Node): readonly Mark[];
  all(): Iterable<Mark>;
  /** Paints all of them this way, and those that come. */
  paint(how: PaintOf): void;
  /** Paints one mark as the one whose card is open. */
  activate(mark: Mark | null): void;
  /** Paints anew what the page has taken away, moved or added to. */
  repair(): void;
  clear(): void;
  readonly size: number;
}

/** Starts with none, and takes away what an earlier copy of the extension left in the registry. */
export function createMarks(
  registry: HighlightRegistry = CSS.highlights,
  highlight: () => Highlight = () => new Highlight(),
): Marks {
  const byId = new Map<string, PlacedMark>();
  const byNode = new WeakMap<Node, Mark[]>();
  const shelf = createShelf(registry, highlight);
  let paintOf: PaintOf = ({ kind }) => (kind === 'role' ? 'role' : 'first');
  let active: PlacedMark | null = null;
  let isCleared = false;
  let isNear: IsNear = () => true;

  const show = ({ mark }: PlacedMark): void => {
    const { range } = mark;
    shelf.put(range, paintOf(mark.mention));
    for (const node of textNodesOf(range)) byNode.set(node, [...(byNode.get(node) ?? []), mark]);
  };
  const hide = ({ mark }: PlacedMark): void => {
    shelf.takeOff(mark.range);
    for (const node of textNodesOf(mark.range)) forget(byNode, node, mark);
  };
  const remove = (id: string): void => {
    const known = byId.get(id);
    if (!known) return;
    byId.delete(id);
    if (active === known) active = null;
    if (!known.isFar) hide(known);
  };
  const leave = (known: PlacedMark): void => {
    hide(known);
    goFar(known);
  };
  /** Whether it is near now: its text may have gone meanwhile. */
  const bring = (known: PlacedMark): boolean => {
    if (!known.isFar) return true;
    const isThere = comeNear(known);
    if (isThere) show(known);
    else remove(known.mark.id);
    return isThere;
  };
  const paintAll = (): void => {
    const painted = [...byId.values()].flatMap(({ mark, isFar }) =>
      isFar ? [] : [[mark.range, paintOf(mark.mention)] as const],
    );
    shelf.fill(painted, active?.mark.range ?? null);
  };

  return {
    add(mark) {
      remove(mark.id);
      const known = placed(mark);
      byId.set(mark.id, known);
      if (isNear(mark)) show(known);
      else goFar(known);
    },
    isAt(id, mention, place) {
      const known = byId.get(id);
      return (
        known?.mark.mention === mention &&
        sameRange(known.isFar ? known.place : known.mark.range, place)
      );
    },
    nodeOf: ({ id, range }) => byId.get(id)?.place.startContainer ?? range.startContainer,
    keepNear(isNearNow) {
      isNear = isNearNow;
      for (const known of [...byId.values()]) {
        if (known === active || isNear(known.mark)) bring(known);
        else if (!known.isFar) leave(known);
      }
    },
    remove,
    get: (id) => byId.get(id)?.mark,
    standing(id) {
      const known = byId.get(id);
      if (!known || (bring(known) && isBack(known))) return known?.mark;
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
    paint(how) {
      paintOf = how;
      if (!isCleared) paintAll();
    },
    activate(mark) {
      active = (mark && byId.get(mark.id)) ?? null;
      if (active && !bring(active)) active = null;
      shelf.activate(active?.mark.range ?? null);
    },
    repair() {
      if (isCleared) return;
      shelf.register();
      for (const known of byId.values()) if (!known.isFar) isBack(known);
      paintAll();
    },
    clear() {
      isCleared = true;
      byId.clear();
      shelf.clear();
    },
    get size() {
      return byId.size;
    },
  };
}

function forget(byNode: WeakMap<Node, Mark[]>, node: Node, mark: Mark): void {
  const left = (byNode.get(node) ?? []).filter((other) => other !== mark);
  if (left.length > 0) byNode.set(node, left);
  else byNode.delete(node);
}
