import { parsePartialDate } from '../../../people/dates/partial-date';
import { bareText, inOrder } from '../../../people/parse/fields';
import { FACTS_MAX, LINE_MAX, OTHER_NAMES_MAX } from '../../../people/parse/limits';
import { compact } from '../../../people/parse/parse-with';
import type { Fact, OtherName, Person } from '../../../people/person';
import { fail, ok, type Result } from '../../../result';
import { popoloGender, shorten } from '../field-values';

/** Characters of a line's description; the start of it becomes the summary. */
const DESCRIPTION_MAX = 10_000;

/**
 * Reads one line of the "JSON lines" format, given as parsed JSON:
 * `{id, name, aliases?, birth?, death?, gender?, desc?, roles?: [{title, start?, end?, where?}], prior?}`.
 * Such lines are gathered by machine, so a date that is none is left out of a birth or death, and
 * a role with such a date, or without a title, is skipped; a wrong form of any other field fails
 * with field and reason. Read by hand, not by schema: a file holds hundreds of thousands of them.
 */
export function personOfLine(value: unknown): Result<Person> {
  try {
    return ok(readPerson(value));
  } catch (error) {
    if (error instanceof WrongField)
      return error.path === '' ? fail(error.message) : fail(error.message, error.path);
    throw error;
  }
}

function readPerson(value: unknown): Person {
  const line = readObject(value, '');
  const gender = readOptionalText(line.gender, 'gender');
  const desc = readOptionalText(line.desc, 'desc', DESCRIPTION_MAX);
  const birth = readDate(line.birth, 'birth');
  const death = readDate(line.death, 'death');
  return compact({
    id: readText(line.id, 'id'),
    name: readText(line.name, 'name'),
    otherNames: readList(line.aliases, 'aliases', { max: OTHER_NAMES_MAX, read: readAlias }),
    gender: gender && popoloGender(gender),
    birth: birth ?? undefined,
    death: death && inOrder(birth ?? undefined, death) ? death : undefined,
    summary: desc && shorten(desc),
    identifiers: [],
    links: [],
    prominence: readShare(line.prior, 'prior'),
    facts: readList(line.roles, 'roles', { max: FACTS_MAX, read: readRole }).flat(),
    sources: [],
  }) as Person;
}

function readAlias(value: unknown, path: string): OtherName {
  return { name: readText(value, path), kind: 'alias' };
}

/** No fact or one. */
function readRole(value: unknown, path: string): Fact[] {
  const role = readObject(value, path);
  const label = readOptionalText(role.title, `${path}.title`);
  const where = readOptionalText(role.where, `${path}.where`);
  const from = readDate(role.start, `${path}.start`);
  const to = readDate(role.end, `${path}.end`);
  if (label === undefined || from === null || to === null || !inOrder(from, to)) return [];
  const area = where === undefined ? undefined : { name: where };
  return [compact({ kind: 'office', status: 'held', label, area, from, to, sources: [] }) as Fact];
}

/** null: there is text, but it is no date. */
function readDate(value: unknown, path: string): string | null | undefined {
  const text = readOptionalText(value, path);
  return text === undefined ? undefined : parsePartialDate(text);
}

/** Carries a wrong field out of a line; caught where the line is read. */
class WrongField extends Error {
  readonly path: string;
  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/** An object, not a list. `path` is '' for the line itself. */
function readObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new WrongField(path, 'must be an object');
}

/** Text with something in it, bare, of one line's length. */
function readText(value: unknown, path: string): string {
  const text = readOptionalText(value, path);
  if (text === undefined) throw new WrongField(path, 'is missing');
  return text;
}

/** The same, or undefined where it is absent or null. */
function readOptionalText(
  value: unknown,
  path: string,
  max: number = LINE_MAX,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new WrongField(path, 'must be text');
  const text = bareText(value);
  if (text === '') throw new WrongField(path, 'must not be empty');
  if (text.length > max) throw new WrongField(path, `must not be longer than ${max} characters`);
  return text;
}

/** A list of at most `max`, each entry read with its path; absent or null is empty. */
function readList<T>(
  value: unknown,
  path: string,
  { max, read }: { max: number; read: (entry: unknown, path: string) => T },
): T[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new WrongField(path, 'must be a list');
  if (value.length > max) throw new WrongField(path, `must not have more than ${max} entries`);
  return value.map((entry, index) => read(entry, `${path}[${index}]`));
}

/** A number from 0 to 1; undefined where it is absent or null. */
function readShare(value: unknown, path: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
    throw new WrongField(path, 'must be a number from 0 to 1');
  }
  return value;
}
