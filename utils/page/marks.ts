import { type Mark, textNodesOf } from './mark';

/** Names in the page's registry of custom highlights; painted by the manifest's style sheet. */
const NAMES = 'fact-context';
const ROLES = 'fact-context-role';
const ACTIVE = 'fact-context-active';

/** The marks on a page, of names and, painted more quietly, of offices. Painting changes no node of the page. */
export interface Marks {
  add(mark: Mark): void;
  remove(id: string): void;
  get(id: string): Mark | undefined;
  /** Marks that stand, wholly or in part, in a text node. */
  at(node: Node): readonly Mark[];
  all(): Iterable<Mark>;
  /** Paints one mark as the one whose card is open. */
  activate(mark: Mark | null): void;
  clear(): void;
  readonly size: number;
}

/** Starts with none, and takes away what an earlier copy of the extension left in the registry. */
export function createMarks(registry: HighlightRegistry = CSS.highlights): Marks {
  const byId = new Map<string, Mark>();
  const byNode = new WeakMap<Node, Mark[]>();
  const painted = { name: new Highlight(), role: new Highlight() };
  const active = new Highlight();
  active.priority = 1;
  registry.set(NAMES, painted.name);
  registry.set(ROLES, painted.role);
  registry.set(ACTIVE, active);

  const remove = (id: string): void => {
    const mark = byId.get(id);
    if (!mark) return;
    byId.delete(id);
    painted[mark.mention.kind].delete(mark.range);
    active.delete(mark.range);
    for (const node of textNodesOf(mark.range)) forget(byNode, node, mark);
  };

  return {
    add(mark) {
      remove(mark.id);
      byId.set(mark.id, mark);
      painted[mark.mention.kind].add(mark.range);
      for (const node of textNodesOf(mark.range)) {
        byNode.set(node, [...(byNode.get(node) ?? []), mark]);
      }
    },
    remove,
    get: (id) => byId.get(id),
    at: (node) => byNode.get(node) ?? [],
    all: () => byId.values(),
    activate(mark) {
      active.clear();
      if (mark) active.add(mark.range);
    },
    clear() {
      byId.clear();
      registry.delete(NAMES);
      registry.delete(ROLES);
      registry.delete(ACTIVE);
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
