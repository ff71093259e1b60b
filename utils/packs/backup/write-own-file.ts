import type { Day } from '../../people/person';
import type { HashedPack } from '../../storage/model';
import { type BackupContent, type PackReference, writeBackup } from './backup-file';
import { writeOwnPopolo } from './own-popolo';
import { writeOwnCsv } from './spreadsheet/write-own-csv';

/** The ways to save what is the reader's own. */
export type OwnFileKind = 'backup' | 'csv' | 'popolo';

/** A file to save. */
export interface SavedFile {
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

/** What a backup notes of an installed pack. */
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
