import * as v from 'valibot';
import { fail, ok, type Result } from '../result';

type AnySchema = v.GenericSchema<unknown, unknown>;
type Compact<T> = { [K in keyof T]: Exclude<T[K], null | undefined> };

/**
 * Checks a value of unknown origin against a schema. A failure tells the first wrong place
 * (`facts[0].to`) and the reason in words that read on after it ("must be text").
 */
export function parseWith<S extends AnySchema>(
  schema: S,
  value: unknown,
): Result<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  const message = issue.received === 'undefined' ? 'is missing' : issue.message;
  return fail(message, issue.path && pathText(issue.path.map((step) => step.key)));
}

/** Writes `['facts', 0, 'to']` as `facts[0].to`. */
export function pathText(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}

/** Leaves out the keys whose value is null or undefined: absent has one form in our model. */
export function compact<T extends object>(value: T): Compact<T> {
  const present = Object.entries(value).filter(
    ([, entry]) => entry !== null && entry !== undefined,
  );
  return Object.fromEntries(present) as Compact<T>;
}
