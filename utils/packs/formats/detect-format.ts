import type { FormatName } from './format';

/** Keys of which a JSON object has one if, and only if, it is of a format; the first match counts. */
const OBJECTS: readonly (readonly [keys: readonly string[], format: FormatName])[] = [
  [['persons', 'memberships'], 'popolo'],
  [['entities', 'claims', 'labels', 'success', 'servedby'], 'wikidata'],
  [['results', 'head'], 'sparql'],
];
/** The same of the objects of a list. */
const LISTS: typeof OBJECTS = [
  [['terms'], 'congress'],
  [['claims', 'labels'], 'wikidata'],
  [['person_id'], 'popolo'],
  [['roles', 'aliases', 'birth', 'desc', 'prior'], 'json-lines'],
];

/** Ids of the parliamentary data that mySociety keeps, and its note of a main name. */
const PARLPARSE = /"(?:uk\.org\.publicwhip|uk\.parliament)[/.]|"note"\s*:\s*"Main"/;
const ENTITY_ADDRESS = /"https?:\/\/www\.wikidata\.org\/entity\/Q\d+"/;
/** The first entry of a list, with an id or a name first, perhaps with a name to be called by. */
const YAML_ENTRY = /^- +(?:&\S+ +)?(?:id|name|bio|terms) *:/;
/** An entry or a value with a name by which others call it: nothing but YAML has these. */
const YAML_ANCHOR = /^ *(?:-|[\w-]+ *:) +&[\w-]+(?: +[[{"'&*\w]|\s*$)/;
/** Lines in which the first of these is looked for. */
const ANCHOR_LINES = 20;
/** Nothing, a comment, a directive or the mark of a document. */
const YAML_PREAMBLE = /^(?:\s*$|\s*#|%|---)/;
const DELIMITER = /[,;\t|]/;
/** One column with a heading such as "name" or "full name". */
const NAME_HEADING = /\bname\b/i;
/** No text has these; HTML and XML begin with an angle bracket. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_TABLE = /^\s*<|[\u0000-\u0008\u000e-\u001f]/;

/**
 * Tells the format of a file by how it begins, never by its name.
 * @param head the first characters, without a byte order mark; `HEAD_CHARS` are enough.
 * @returns null where it is none of the formats.
 */
export function detectFormat(head: string): FormatName | null {
  const shape = jsonShape(head);
  if (shape) return shape.root === 'object' ? ofObject(shape, head) : ofList(shape, head);
  if (isYamlList(head)) return 'congress';
  return isTable(head) ? 'csv' : null;
}

function ofObject(shape: JsonShape, head: string): FormatName | null {
  const format = firstMatch(OBJECTS, shape);
  if (format === 'popolo' && PARLPARSE.test(head)) return 'parlparse';
  if (format) return format;
  if (shape.keys.has('pack')) return shape.goesOn ? 'json-lines' : 'popolo';
  return shape.goesOn || shape.keys.has('name') ? 'json-lines' : null;
}

function ofList(shape: JsonShape, head: string): FormatName | null {
  const format = firstMatch(LISTS, shape);
  if (format === 'popolo' && PARLPARSE.test(head)) return 'parlparse';
  if (format) return format;
  if (shape.inner.has('bioguide')) return 'congress';
  if (ENTITY_ADDRESS.test(head)) return 'sparql';
  return shape.keys.has('name') ? 'popolo' : null;
}

function firstMatch(table: typeof OBJECTS, { keys }: JsonShape): FormatName | undefined {
  return table.find(([names]) => names.some((name) => keys.has(name)))?.[1];
}

function isYamlList(head: string): boolean {
  const lines = head.split('\n').filter((line) => !YAML_PREAMBLE.test(line));
  const [first = ''] = lines;
  return YAML_ENTRY.test(first) || lines.slice(0, ANCHOR_LINES).some(isAnchored);
}

function isAnchored(line: string): boolean {
  return YAML_ANCHOR.test(line);
}

function isTable(head: string): boolean {
  if (NO_TABLE.test(head)) return false;
  const [first = ''] = head.trimStart().split('\n', 1);
  return DELIMITER.test(first) || NAME_HEADING.test(first);
}

/** The outermost levels of a JSON text, as far as its beginning shows them. */
interface JsonShape {
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
function jsonShape(head: string): JsonShape | null {
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
