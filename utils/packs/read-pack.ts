import type { Person } from '../people/person';
import { fail, ok, type Result } from '../result';
import { parsePersonLine } from './person-line';
import { type Pack, parsePopolo } from './popolo/parse-popolo';

const BYTE_ORDER_MARK = '\uFEFF';
/** One JSON a line has a whole object in its first line; other JSON seldom has. */
const LINE_END = /\r?\n/;

/**
 * Reads the text of a pack file; what it is, is told by its content: Popolo JSON, or one person a
 * line. Refused whole at the first wrong field, with path (`persons[3].birth_date`,
 * `line 12: name`) and reason.
 */
export function readPack(text: string): Result<Pack> {
  const content = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const [first = ''] = content.trimStart().split(LINE_END, 1);
  const firstLine = parseJson(first);
  const isLines = firstLine.ok && !isPopolo(firstLine.value);
  if (isLines) return readLines(content);
  const whole = parseJson(content);
  return whole.ok ? parsePopolo(whole.value) : whole;
}

function readLines(content: string): Result<Pack> {
  const people: Person[] = [];
  const numbers = new Map<string, number>();
  for (const { line, number } of linesOf(content)) {
    const json = parseJson(line);
    const person = json.ok ? parsePersonLine(json.value) : json;
    if (!person.ok) return fail(person.message, linePath(number, person.path));
    const earlier = numbers.get(person.value.id);
    if (earlier !== undefined) {
      return fail(`"${person.value.id}" was in line ${earlier} already`, linePath(number, 'id'));
    }
    numbers.set(person.value.id, number);
    people.push(person.value);
  }
  return ok({ header: null, people });
}

/** Lines that hold something, numbered from 1; never all of them at once. */
function* linesOf(content: string): Generator<{ line: string; number: number }> {
  let number = 0;
  for (let start = 0; start < content.length; ) {
    const end = content.indexOf('\n', start);
    const stop = end < 0 ? content.length : end;
    const line = content.slice(start, stop).trim();
    number += 1;
    if (line !== '') yield { line, number };
    start = stop + 1;
  }
}

function linePath(number: number, path: string | undefined): string {
  return path === undefined ? `line ${number}` : `line ${number}: ${path}`;
}

function isPopolo(value: unknown): boolean {
  return typeof value !== 'object' || value === null || !('id' in value);
}

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return fail(`is not JSON (${(error as SyntaxError).message})`);
  }
}
