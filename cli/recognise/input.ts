import { parseArgs } from 'node:util';
import { parseJson } from '../../utils/packs/formats/text/parse-json';
import { isDay } from '../../utils/people/dates/partial-date';
import type { Day } from '../../utils/people/person';
import type { Block } from '../../utils/recognition/contract';
import { fail, ok, type Result } from '../../utils/result';

/** A text to find people in. */
export interface Doc {
  readonly id: string | number;
  readonly text: string;
  readonly lang?: string;
  readonly date?: Day;
}

/** Reads a file of documents, one JSON a line; one wrong line and the whole file is refused. */
export function parseDocs(lines: string): Result<readonly Doc[]> {
  const docs: Doc[] = [];
  for (const [index, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const json = parseJson(line);
    const doc = json.ok ? parseDoc(json.value) : json;
    if (!doc.ok)
      return fail(doc.message, [`line ${index + 1}:`, doc.path].filter(Boolean).join(' '));
    docs.push(doc.value);
  }
  return ok(docs);
}

function parseDoc(value: unknown): Result<Doc> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail('must be an object {id, text, lang?, date?}');
  }
  const { id, text, lang, date } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return fail('must be text', 'id');
  if (typeof text !== 'string') return fail('must be text', 'text');
  if (!isAbsent(lang) && typeof lang !== 'string') return fail('must be a language code', 'lang');
  if (!isAbsent(date) && !(typeof date === 'string' && isDay(date))) {
    return fail('must be a calendar day, YYYY-MM-DD', 'date');
  }
  return ok({ id, text, ...(isAbsent(lang) ? {} : { lang }), ...(isAbsent(date) ? {} : { date }) });
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** A block of a text, and where in the text it begins. */
interface TextBlock extends Block {
  readonly offset: number;
}

const BLANK_LINE = /\r?\n[^\S\n]*\n\s*/g;

/** Cuts a text at its blank lines. */
export function splitBlocks(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let offset = 0;
  for (const { index, 0: gap } of text.matchAll(BLANK_LINE)) {
    blocks.push({ index: blocks.length, text: text.slice(offset, index), offset });
    offset = index + gap.length;
  }
  blocks.push({ index: blocks.length, text: text.slice(offset), offset });
  return blocks;
}

/** The question put to `recognise`. */
interface RecogniseOptions {
  /** Files of people; none: the packs that ship. */
  readonly people: readonly string[];
  readonly docs: string;
  readonly explain: boolean;
}

/** How to call it. */
const RECOGNISE_USAGE = 'usage: recognise [--people FILE …] [--explain] DOCS.jsonl';

/** Reads the command line. */
export function readRecogniseOptions(args: readonly string[]): Result<RecogniseOptions> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        people: { type: 'string', multiple: true, default: [] },
        explain: { type: 'boolean', default: false },
      },
    });
    const [docs, ...more] = positionals;
    if (docs === undefined || more.length > 0) return fail(RECOGNISE_USAGE);
    return ok({ people: values.people, docs, explain: values.explain });
  } catch (error) {
    return fail(`${(error as Error).message}\n${RECOGNISE_USAGE}`);
  }
}
