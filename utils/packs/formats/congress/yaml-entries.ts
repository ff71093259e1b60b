import { load } from 'js-yaml';
import { fail, ok, type Result } from '../../../result';
import { type FilePlace, UnreadableFile } from '../format';
import {
  ENTRY_CHARS_MAX,
  JSON_ERROR_CHARS,
  YAML_ALIASES_MAX,
  YAML_DEPTH_MAX,
} from '../text/limits';
import { lineBatches, type TextLine } from '../text/line-batches';

/** One entry of a list, and the line it begins in. */
export interface Entry {
  readonly place: FilePlace;
  readonly value: Result<unknown>;
}

/**
 * The entries of a YAML list, each read alone: at the beginning of a line, a hyphen begins the next
 * one. So a file is never held whole, and one wrong entry takes no other with it. Aliases reach no
 * further than their entry. Throws `UnreadableFile` where what is no list has too many of them.
 */
export async function* yamlEntries(text: AsyncIterable<string>): AsyncGenerator<Entry> {
  let open = openedAt(1);
  for await (const batch of lineBatches(text, ENTRY_CHARS_MAX)) {
    for (const line of batch) {
      if (line.text.startsWith('- ')) {
        yield* entryOf(open);
        open = openedAt(line.number);
      }
      addLine(open, line);
    }
  }
  yield* entryOf(open);
}

/** The lines of an entry so far; null where they are too many characters, and not held. */
interface Open {
  readonly place: FilePlace;
  lines: string[] | null;
  length: number;
}

function openedAt(line: number): Open {
  return { place: `line ${line}`, lines: [], length: 0 };
}

/** Lines of the document, and of no entry. */
const OF_DOCUMENT = /^(?:---|\.\.\.|%)/;
const NOTHING = /^\s*(?:#.*)?$/;

function addLine(open: Open, { text, isCut }: TextLine): void {
  open.length += text.length + 1;
  if (isCut || open.length > ENTRY_CHARS_MAX) open.lines = null;
  else if (!OF_DOCUMENT.test(text)) open.lines?.push(text);
}

function* entryOf({ lines, place }: Open): Generator<Entry> {
  if (lines === null) {
    yield { place, value: fail(`is longer than ${ENTRY_CHARS_MAX} characters`) };
    return;
  }
  if (lines.every((line) => NOTHING.test(line))) return;
  const list = parse(lines.join('\n'));
  const isEntry = lines.some((line) => line.startsWith('- '));
  if (!list.ok && list.message === TOO_MANY_ALIASES && !isEntry) {
    throw new UnreadableFile(`The YAML of the file ${TOO_MANY_ALIASES}.`, place);
  }
  if (!list.ok) yield { place, value: list };
  else if (!Array.isArray(list.value)) yield { place, value: fail('must be an entry of a list') };
  else for (const value of list.value) yield { place, value: ok(value) };
}

const TOO_MANY_ALIASES = `has more than ${YAML_ALIASES_MAX} aliases`;
const TOO_DEEP = `is nested more than ${YAML_DEPTH_MAX} levels deep`;

function parse(text: string): Result<unknown> {
  try {
    return ok(load(text, { maxDepth: YAML_DEPTH_MAX, maxAliases: YAML_ALIASES_MAX }));
  } catch (error) {
    const [message = ''] = (error as Error).message.split('\n', 1);
    if (message.includes('exceeded maxAliases')) return fail(TOO_MANY_ALIASES);
    if (message.includes('exceeded maxDepth')) return fail(TOO_DEEP);
    return fail(`is not YAML (${message.slice(0, JSON_ERROR_CHARS)})`);
  }
}
