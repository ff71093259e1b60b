import { bareText } from '../../../people/parse/fields';
import { LINE_MAX } from '../../../people/parse/limits';

/** Carries a wrong field out of a line; caught where the line is read. */
export class WrongField extends Error {
  readonly path: string;
  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/** An object, not a list. `path` is '' for the line itself. */
export function readObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new WrongField(path, 'must be an object');
}

/** Text with something in it, bare, of one line's length. */
export function readText(value: unknown, path: string): string {
  const text = readOptionalText(value, path);
  if (text === undefined) throw new WrongField(path, 'is missing');
  return text;
}

/** The same, or undefined where it is absent or null. */
export function readOptionalText(
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
export function readList<T>(
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
export function readShare(value: unknown, path: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
    throw new WrongField(path, 'must be a number from 0 to 1');
  }
  return value;
}
