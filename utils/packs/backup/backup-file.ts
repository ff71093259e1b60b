import * as v from 'valibot';
import { type Correction, readCorrection } from '../../corrections/correction';
import { canonicalJson } from '../../people/compare';
import { day, list, maybe, record, text, webAddress } from '../../people/parse/fields';
import { parseWith } from '../../people/parse/parse-with';
import type { Day } from '../../people/person';
import { fail, ok, type Result } from '../../result';
import { sha256 } from '../../sha256';
import type { OwnRow } from '../../storage/own/own-row';
import { type BackupSettings, settingsSchema, wrongChoice } from './backup-settings';
import { BACKUP_VERSION, CORRECTIONS_MAX, OWN_MAX, PACKS_MAX } from './constants';
import { readOwnList } from './read-own-list';

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

/** All that a backup keeps: packs by reference, what is the reader's own whole. */
export interface BackupContent {
  readonly packs: readonly PackReference[];
  readonly own: readonly OwnRow[];
  readonly settings: BackupSettings;
  /** Whom names mean by the reader's word; absent in older backups. */
  readonly corrections?: readonly Correction[];
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

/** A backup that was read, and the day it is of. */
export interface Backup {
  readonly created: Day;
  readonly content: BackupContent;
}

const outerSchema = record({
  factContextBackup: v.pipe(v.number('must be a number'), v.integer('must be a whole number')),
  created: day,
  checksum: text(),
  content: v.unknown(),
});

const contentSchema = record({
  packs: list(
    record({
      id: text(),
      title: text(),
      version: text(),
      update: maybe(webAddress),
      people: v.number('must be a number'),
      hash: text(),
    }),
    PACKS_MAX,
  ),
  own: list(v.unknown(), OWN_MAX),
  corrections: maybe(list(v.unknown(), CORRECTIONS_MAX)),
  settings: settingsSchema,
});

/** Whether parsed JSON says that it is a backup, sound or not. */
export function isBackup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'factContextBackup' in value;
}

/**
 * Reads a backup, given as parsed JSON. Refused whole, with place (`content.own[2].person.birth`)
 * and reason, where it is of a later version, where a field is wrong, and where anything of its
 * content was changed since it was written.
 */
export async function readBackup(value: unknown): Promise<Result<Backup>> {
  const version = (value as { factContextBackup?: unknown } | null)?.factContextBackup;
  if (typeof version === 'number' && version > BACKUP_VERSION) return fail(ofLater(version));
  const outer = parseWith(outerSchema, value);
  if (!outer.ok) return outer;
  const { created, checksum, content } = outer.value;
  const parsed = readContent(content);
  if (!parsed.ok) return parsed;
  if ((await checksumOf(content)) !== checksum) {
    return fail('does not match the checksum: it was cut or changed after it was saved', 'content');
  }
  return ok({ created, content: parsed.value });
}

function readContent(value: unknown): Result<BackupContent> {
  const content = parseWith(contentSchema, value);
  if (!content.ok) return under('content', content);
  const wrong = wrongChoice(content.value.settings.choices);
  if (wrong) return under('content.settings.choices', wrong);
  const own: Result<OwnRow[]> = readOwnList(content.value.own, 'content.own');
  if (!own.ok) return own;
  const { corrections: said, ...rest } = content.value;
  const read = { ...rest, own: own.value };
  if (!said) return ok(read as BackupContent);
  const corrections = readCorrections(said);
  return corrections.ok
    ? ok({ ...read, corrections: corrections.value } as BackupContent)
    : corrections;
}

function readCorrections(values: readonly unknown[]): Result<Correction[]> {
  const corrections: Correction[] = [];
  for (const [at, value] of values.entries()) {
    const read = readCorrection(value);
    if (!read.ok) return under(`content.corrections[${at}]`, read);
    corrections.push(read.value);
  }
  return ok(corrections);
}

function under(place: string, { message, path }: { message: string; path?: string }) {
  return fail(message, path === undefined ? place : `${place}.${path}`);
}

function ofLater(version: number): string {
  return `was made by a newer version of Fact Context (form ${version}; this one reads up to ${BACKUP_VERSION}). Update Fact Context, then restore it`;
}
