import { parseWith } from '../../../people/parse/parse-with';
import { fail } from '../../../result';
import type { PackHeader } from '../../../storage/model';
import { packHeaderSchema } from '../../pack-file/pack-header';
import { type ReadEvent, UnreadableFile } from '../format';
import { skipped } from '../skipped';
import { isObject, own } from '../text/json-values';

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
