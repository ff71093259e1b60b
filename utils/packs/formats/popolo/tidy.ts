import { shorten } from '../field-values';
import { isObject, textOf } from '../text/json-values';

const DATE_KEY = /_date$/;
/** A date with a time of day behind it. */
const TIMED = /^(\d{4}-\d{2}-\d{2})T/;
/** Written for "no end yet" and "since ever" where a table asks for a date. */
const NO_DATE = /^(?:9999|1000|0001)(?:-|$)/;

/**
 * An entry of a Popolo file without what other programs write for nothing: empty text, and days at
 * the ends of the calendar. Of a date with a time the day is kept. What is no object stays as it is.
 */
export function tidy(raw: unknown): unknown {
  if (!isObject(raw)) return raw;
  const kept = Object.entries(raw)
    .map(([key, value]) => [key, DATE_KEY.test(key) ? tidyDate(value) : value] as const)
    .filter(([, value]) => value !== '' && value !== null);
  return Object.fromEntries(kept);
}

/** A person: also names, whose dates are tidied, identifiers that are numbers, and long summaries. */
export function tidyPerson(raw: unknown): unknown {
  const person = tidy(raw);
  if (!isObject(person)) return person;
  const summary = textOf(person.summary);
  return {
    ...person,
    ...(summary === undefined ? {} : { summary: shorten(summary) }),
    ...mapped(person, 'other_names', tidy),
    ...mapped(person, 'identifiers', withTextIdentifier),
  };
}

/** A post: also the other names of its area, which some write as bare text. */
export function tidyPost(raw: unknown): unknown {
  const post = tidy(raw);
  if (!isObject(post) || !isObject(post.area)) return post;
  const asEntry = (name: unknown) => (typeof name === 'string' ? { name } : name);
  return { ...post, area: { ...post.area, ...mapped(post.area, 'other_names', asEntry) } };
}

function mapped(
  entry: Readonly<Record<string, unknown>>,
  key: string,
  change: (value: unknown) => unknown,
): Readonly<Record<string, unknown>> {
  const list = entry[key];
  return Array.isArray(list) ? { [key]: list.map(change) } : {};
}

function withTextIdentifier(raw: unknown): unknown {
  if (!isObject(raw) || typeof raw.identifier !== 'number') return raw;
  return { ...raw, identifier: String(raw.identifier) };
}

function tidyDate(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return NO_DATE.test(value) ? null : (TIMED.exec(value)?.[1] ?? value);
}
