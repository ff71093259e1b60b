import { canonicalJson } from '../../people/compare';
import type { Day } from '../../people/person';
import { sha256 } from '../../sha256';
import type { OwnRow } from '../../storage/own/own-row';
import { BACKUP_VERSION } from './constants';

/** A pack as a backup names it: enough to see whether the same one is installed, and to get it. */
export interface PackReference {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Where its newest version is announced. */
  readonly update?: string;
  readonly people: number;
  /** SHA-256 over all its people; see `hashPack`. */
  readonly hash: string;
}

/** Choices the reader made, outside the people. */
export interface BackupSettings {
  /** Sites switched off, by host. */
  readonly hostsOff: readonly string[];
  /** Whether packs are asked about every week; absent in older backups. */
  readonly weeklyCheck?: boolean;
  /** Own people who are never shown on pages: all, or those of these ids; absent in older backups. */
  readonly privatePeople?: { readonly all: boolean; readonly ids: readonly string[] };
}

/** All that a backup keeps: packs by reference, what is the reader's own whole. */
export interface BackupContent {
  readonly packs: readonly PackReference[];
  readonly own: readonly OwnRow[];
  readonly settings: BackupSettings;
}

/** A backup as it stands in a file. */
export interface BackupFile {
  /** The version of this form; the name also tells what the file is. */
  readonly factContextBackup: number;
  readonly created: Day;
  /** SHA-256 of the content as canonical JSON, so that line ends and indents may change. */
  readonly checksum: string;
  readonly content: BackupContent;
}

/** The text of a backup. */
export async function writeBackup(content: BackupContent, created: Day): Promise<string> {
  const checksum = await checksumOf(content);
  const file: BackupFile = { factContextBackup: BACKUP_VERSION, created, checksum, content };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** The checksum of a content, parsed or as it came. */
export function checksumOf(content: unknown): Promise<string> {
  return sha256(canonicalJson(content));
}
