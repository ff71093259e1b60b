import { parseWith } from '../../../people/parse-result';
import { fail } from '../../../result';
import type { PackHeader } from '../../../storage/types';
import { packHeaderSchema } from '../../pack-header';
import { type ReadEvent, UnreadableFile } from '../format';
import { skipped } from '../skipped';

/** The root of a Popolo file, its lists not yet looked into. */
export interface PopoloDocument {
  readonly pack?: unknown;
  readonly persons?: unknown;
  readonly memberships?: unknown;
  readonly organizations?: unknown;
  readonly posts?: unknown;
  readonly areas?: unknown;
}
type ListName = Exclude<keyof PopoloDocument, 'pack'>;

/** The root, or that of a bare list of persons; throws `UnreadableFile` where it is neither. */
export function asDocument(value: unknown): PopoloDocument {
  if (Array.isArray(value)) return { persons: value };
  const root: PopoloDocument = typeof value === 'object' && value !== null ? value : {};
  if (Array.isArray(root.persons) || Array.isArray(root.memberships)) return root;
  throw new UnreadableFile('The file has neither a list of persons nor one of memberships.');
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
