import type { Day } from '../../people/person';
import { fail, ok, type Result } from '../../result';
import type { HashedPack } from '../../storage/model';
import type { OwnRow } from '../../storage/own/own-row';
import { parseJson } from '../formats/text/parse-json';
import {
  type Backup,
  type BackupContent,
  isBackup,
  type PackReference,
  readBackup,
  writeBackup,
} from './backup-file';
import { BACKUP_CHARS_MAX } from './constants';
import { isOwnPopolo, readOwnPopolo, writeOwnPopolo } from './own-popolo';
import { isOwnCsv, readOwnCsv, writeOwnCsv } from './spreadsheet/own-csv';
import type { OwnCsvOptions } from './spreadsheet/row-of-person';

/** A file of the reader's own: a whole backup, or people alone. */
export type OwnFile =
  | { readonly kind: 'backup'; readonly rows: readonly OwnRow[]; readonly backup: Backup }
  | { readonly kind: 'csv' | 'popolo'; readonly rows: readonly OwnRow[] };

/**
 * Reads the text of a backup or of an export; what it is, is told by its content. Damaged in one
 * place, it is refused whole, with the place and the reason.
 */
export async function readOwnFile(text: string, options: OwnCsvOptions): Promise<Result<OwnFile>> {
  if (text.length > BACKUP_CHARS_MAX) return fail('is too large for a backup or an export');
  if (isOwnCsv(text)) return fileOf('csv', readOwnCsv(text, options));
  const json = parseJson(text, 'is no backup, or was cut short');
  if (!json.ok) return json;
  if (isOwnPopolo(json.value)) return fileOf('popolo', readOwnPopolo(json.value));
  if (!isBackup(json.value)) {
    return fail(
      'is neither a backup nor an export of your people. People of others go to “Import”',
    );
  }
  const backup = await readBackup(json.value);
  if (!backup.ok) return backup;
  return ok({ kind: 'backup', rows: backup.value.content.own, backup: backup.value });
}

function fileOf(kind: 'csv' | 'popolo', rows: Result<OwnRow[]>): Result<OwnFile> {
  return rows.ok ? ok({ kind, rows: rows.value }) : rows;
}

/** The ways to save what is the reader's own. */
type OwnFileKind = 'backup' | 'csv' | 'popolo';

/** A file to save. */
interface SavedFile {
  readonly name: string;
  readonly text: string;
}

const NAMES: Readonly<Record<OwnFileKind, readonly [start: string, end: string]>> = {
  backup: ['fact-context-backup', 'json'],
  csv: ['fact-context-people', 'csv'],
  popolo: ['fact-context-people', 'popolo.json'],
};

/** Makes the file of a kind, with the day in its name. */
export async function writeOwnFile(
  kind: OwnFileKind,
  content: BackupContent,
  today: Day,
): Promise<SavedFile> {
  const [start, end] = NAMES[kind];
  return { name: `${start}-${today}.${end}`, text: await textOf(kind, content, today) };
}

/** The note a backup has of an installed pack. */
export function referenceTo(pack: HashedPack): PackReference {
  const { id, title, version, update, people, hash } = pack;
  return { id, title, version, ...(update !== undefined && { update }), people, hash };
}

async function textOf(kind: OwnFileKind, content: BackupContent, today: Day): Promise<string> {
  switch (kind) {
    case 'backup':
      return writeBackup(content, today);
    case 'csv':
      return writeOwnCsv(content.own);
    case 'popolo':
      return `${JSON.stringify(writeOwnPopolo(content.own), null, 1)}\n`;
  }
}
