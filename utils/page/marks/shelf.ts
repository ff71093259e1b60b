/**
 * How a mark is painted: a name where it is said first, a name that has been said, or an office
 * ("the Prime Minister").
 */
export type Paint = 'first' | 'repeat' | 'role';

/** Names in the page's registry of custom highlights; `mark-lines.css` draws lines on them. */
const NAMES = {
  /** All painted names, themselves without a line: lines of two highlights would be drawn both. */
  name: 'fact-context',
  first: 'fact-context-first',
  repeat: 'fact-context-repeat',
  role: 'fact-context-role',
  /** The one whose card is open, over its other line. */
  active: 'fact-context-active',
} as const;
type Name = keyof typeof NAMES;
const ALL = Object.keys(NAMES) as readonly Name[];

/** Where a mark is put for its paint. */
const PLACES: Readonly<Record<Paint, readonly Name[]>> = {
  first: ['name', 'first'],
  repeat: ['name', 'repeat'],
  role: ['role'],
};

/** Our highlights in the page's registry. A page can reach them: none of them is relied on. */
export interface Shelf {
  put(range: Range, paint: Paint | null): void;
  takeOff(range: Range): void;
  activate(range: Range | null): void;
  /** Exactly these ranges, and nothing that the page has put there. */
  fill(painted: readonly (readonly [Range, Paint | null])[], active: Range | null): void;
  /** Puts back into the registry what the page took out. */
  register(): void;
  clear(): void;
}

/**
 * Puts empty highlights in the place of those an earlier copy of the extension left. A document takes
 * highlights of its own window alone.
 */
export function createShelf(registry: HighlightRegistry, highlight: () => Highlight): Shelf {
  const empty = (): Filled => ({ highlight: highlight(), ranges: new Set() });
  const filled: Readonly<Record<Name, Filled>> = {
    name: empty(),
    first: empty(),
    repeat: empty(),
    role: empty(),
    active: empty(),
  };
  const register = (): void => {
    for (const name of ALL) {
      const { highlight } = filled[name];
      highlight.priority = name === 'active' ? 1 : 0;
      if (registry.get(NAMES[name]) !== highlight) registry.set(NAMES[name], highlight);
    }
  };
  register();
  return {
    put(range, paint) {
      for (const name of paint ? PLACES[paint] : []) {
        filled[name].highlight.add(range);
        filled[name].ranges.add(range);
      }
    },
    takeOff(range) {
      for (const name of ALL) {
        filled[name].highlight.delete(range);
        filled[name].ranges.delete(range);
      }
    },
    activate(range) {
      setTo(filled.active, range ? [range] : []);
    },
    fill(painted, active) {
      const wanted: Record<Name, Range[]> = {
        name: [],
        first: [],
        repeat: [],
        role: [],
        active: [],
      };
      for (const [range, paint] of painted) {
        for (const name of paint ? PLACES[paint] : []) wanted[name].push(range);
      }
      if (active) wanted.active.push(active);
      for (const name of ALL) setTo(filled[name], wanted[name]);
    },
    register,
    clear() {
      // A newer copy of the extension may have put its own there.
      for (const name of ALL) {
        if (registry.get(NAMES[name]) === filled[name].highlight) registry.delete(NAMES[name]);
      }
    },
  };
}

/** A highlight, and what we have put into it. */
interface Filled {
  readonly highlight: Highlight;
  ranges: Set<Range>;
}

/**
 * Touches only what differs, as each change has the browser look at all ranges again. What the page
 * has put there is not looked for one by one: in Firefox's content scripts a highlight cannot be
 * gone through.
 */
function setTo(filled: Filled, ranges: readonly Range[]): void {
  const { highlight } = filled;
  const wanted = new Set(ranges);
  for (const range of filled.ranges) if (!wanted.has(range)) highlight.delete(range);
  filled.ranges = wanted;
  if (highlight.size > wanted.size) highlight.clear();
  for (const range of wanted) if (!highlight.has(range)) highlight.add(range);
  if (highlight.size === wanted.size) return;
  highlight.clear();
  for (const range of wanted) highlight.add(range);
}
