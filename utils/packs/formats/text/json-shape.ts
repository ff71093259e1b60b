/** What the beginning of a JSON text shows of its outermost levels. */
export interface JsonShape {
  readonly root: 'object' | 'list';
  /** Keys of the root object, or of the objects of the root list. */
  readonly keys: ReadonlySet<string>;
  /** Keys one level further in. */
  readonly inner: ReadonlySet<string>;
  /** Something comes after the end of the root: one JSON value follows the other. */
  readonly goesOn: boolean;
}

/** Marks, strings (also one cut off at the end), and all else in between. */
const TOKENS = /[{}[\]:,]|"(?:[^"\\]|\\.)*"?|[^\s{}[\]:,"]+/gs;

/** Looks at the beginning of a text, which may be cut off anywhere; null where it is no JSON. */
export function jsonShape(head: string): JsonShape | null {
  const first = /^\s*([{[])/.exec(head)?.[1];
  if (first === undefined) return null;
  const depthOfKeys = first === '{' ? 1 : 2;
  const found = { keys: new Set<string>(), inner: new Set<string>() };
  let depth = 0;
  let last = '';
  let ended = false;
  for (const [token] of head.matchAll(TOKENS)) {
    if (ended) return { root: rootOf(first), ...found, goesOn: true };
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (token === ':' && depth === depthOfKeys) found.keys.add(keyOf(last));
    else if (token === ':' && depth === depthOfKeys + 1) found.inner.add(keyOf(last));
    ended = depth <= 0;
    last = token;
  }
  return { root: rootOf(first), ...found, goesOn: false };
}

function rootOf(mark: string): JsonShape['root'] {
  return mark === '{' ? 'object' : 'list';
}

function keyOf(token: string): string {
  return token.slice(1, -1);
}
