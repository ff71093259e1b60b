import type * as v from 'valibot';
import { canonicalJson } from '../../../people/compare';
import { parseWith } from '../../../people/parse/parse-with';
import { fail } from '../../../result';
import type { PackHeader } from '../../../storage/model';
import type { Entities } from '../../pack-file/references';
import { entrySchemas, packHeaderSchema } from '../../pack-file/schema';
import { type ReadEvent, skipped, UnreadableFile } from '../format';
import { isObject, own, textOf } from '../text/json-values';
import { tidy, tidyPost } from './tidy';

/** The root of a Popolo file, its lists not yet looked into. */
export interface PopoloDocument {
  readonly pack?: unknown;
  readonly persons?: unknown;
  readonly memberships?: unknown;
  readonly organizations?: unknown;
  readonly posts?: unknown;
  readonly areas?: unknown;
  readonly events?: unknown;
}
type ListName = (typeof LISTS)[number];

const LISTS = ['persons', 'memberships', 'organizations', 'posts', 'areas', 'events'] as const;

/**
 * The documents of a file as one: each a root, or a bare list of persons or memberships. Throws
 * `UnreadableFile` where there is neither list.
 */
export function asDocument(documents: readonly unknown[]): PopoloDocument {
  const [first = {}, ...others] = documents.map(rootOf);
  const root = others.reduce(joined, first);
  if (Array.isArray(root.persons) || Array.isArray(root.memberships)) return root;
  throw new UnreadableFile('The file has neither a list of persons nor one of memberships.');
}

function rootOf(value: unknown): PopoloDocument {
  if (!Array.isArray(value)) return isObject(value) ? value : {};
  return own(value[0], 'person_id') === undefined ? { persons: value } : { memberships: value };
}

function joined(one: PopoloDocument, other: PopoloDocument): PopoloDocument {
  const lists = LISTS.map((name) => [name, [one[name] ?? [], other[name] ?? []].flat()] as const);
  return { pack: one.pack ?? other.pack, ...Object.fromEntries(lists) };
}

/** A pack's header as an event of the file; nothing where there is none. */
export function readHeader({ pack }: PopoloDocument): ReadEvent | null {
  if (pack === undefined || pack === null) return null;
  const header = parseWith(packHeaderSchema, pack);
  return header.ok ? { type: 'header', header: header.value } : skipped(header, 'pack');
}

/** The day the whole pack was verified, where its header says so rightly. */
export function headerOf(event: ReadEvent | null): PackHeader | null {
  return event?.type === 'header' ? event.header : null;
}

/** One of the file's lists; absent or null is empty, and what is no list is left out whole. */
export function listOf(
  file: PopoloDocument,
  name: ListName,
  left: ReadEvent[],
): readonly unknown[] {
  const value = file[name] ?? [];
  if (Array.isArray(value)) return value;
  left.push(skipped(fail('must be a list'), name));
  return [];
}

/**
 * Reads the things that memberships of a file refer to. An entry of a wrong form, or of an id that came before
 * and meant something else, is left out alone and told in `left`. Persons are not among them.
 */
export function readEntities(file: PopoloDocument, left: ReadEvent[]): Entities {
  return {
    persons: new Map(),
    organizations: readEntries(file, 'organizations', entrySchemas.organizations, left),
    posts: readEntries(file, 'posts', entrySchemas.posts, left),
    areas: readEntries(file, 'areas', entrySchemas.areas, left),
  };
}

function readEntries<S extends v.GenericSchema<unknown, { readonly id: string }>>(
  file: PopoloDocument,
  name: 'organizations' | 'posts' | 'areas',
  schema: S,
  left: ReadEvent[],
): ReadonlyMap<string, v.InferOutput<S>> {
  const found = new Map<string, v.InferOutput<S>>();
  listOf(file, name, left).forEach((raw, index) => {
    const entry = parseWith(schema, name === 'posts' ? tidyPost(raw) : tidy(raw));
    const first = entry.ok && found.get(entry.value.id);
    if (!entry.ok) left.push(skipped(entry, `${name}[${index}]`));
    else if (!first) found.set(entry.value.id, entry.value);
    else if (canonicalJson(first) !== canonicalJson(entry.value)) {
      const failure = fail(`"${entry.value.id}" is used twice, for different things`, 'id');
      left.push(skipped(failure, `${name}[${index}]`));
    }
  });
  return found;
}

/** The dates of the legislative periods of a file, by their ids. */
export type Periods = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** Reads the periods among the events of a file, as some lists of parliaments have them. */
export function readPeriods(events: unknown): Periods {
  const periods = new Map<string, Readonly<Record<string, unknown>>>();
  for (const raw of Array.isArray(events) ? events : []) {
    const event = tidy(raw);
    const id = textOf(own(event, 'id'));
    if (id === undefined || !isObject(event)) continue;
    const { start_date, end_date } = event;
    periods.set(id, {
      ...(start_date === undefined ? {} : { start_date }),
      ...(end_date === undefined ? {} : { end_date }),
    });
  }
  return periods;
}

/** A membership with the dates of its period, where it has none of its own: it lasted all of it. */
export function inPeriod(membership: unknown, periods: Periods): unknown {
  const period = periods.get(textOf(own(membership, 'legislative_period_id')) ?? '');
  return period && isObject(membership) ? { ...period, ...membership } : membership;
}
