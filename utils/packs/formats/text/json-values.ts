import { bareText } from '../../../people/parse/fields';

/** The value an object has under a key of its own; undefined where the value is no object. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The values of a list or of an object; of anything else none. */
export function valuesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isObject(value) ? Object.values(value) : [];
}

/** Text with something in it, bare; of anything else undefined. */
export function textOf(value: unknown): string | undefined {
  return (typeof value === 'string' && bareText(value)) || undefined;
}

/** Whether it is an object, and no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
