import type { PackState } from '../../../utils/packs/backup/plan-restore';
import type { Day } from '../../../utils/people/person';
import type { SettingKey } from '../../../utils/settings/settings';

/** How much there is to save. */
export interface OwnCounts {
  /** People the reader added. */
  readonly added: number;
  /** Pack people the reader corrected. */
  readonly corrected: number;
  /** Of all of these, how many have no room in the second place. */
  readonly unspared: number;
}

/** The files there are: everything, or people alone for a spreadsheet or another program. */
export type SaveKind = 'backup' | 'csv' | 'popolo';

/** A pack that a backup names, and whether it is here: the same, another version, or not. */
export interface NamedPack {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly state: PackState;
}

/** Choices that are in the file alone, and those that are otherwise here. */
export interface RestoredChoices<Key> {
  readonly added: readonly Key[];
  readonly replaced: readonly Key[];
}

/** A file's people, packs and settings, against what is here. Nothing has been written. */
export interface RestorePreview {
  readonly kind: SaveKind;
  /** When a backup was saved. */
  readonly created?: Day;
  /** Names of those who are in the file alone. */
  readonly added: readonly string[];
  /** Names of those whom the file has otherwise. */
  readonly replaced: readonly string[];
  /** How many are the same in both, and how many are here alone: those stay. */
  readonly same: number;
  readonly kept: number;
  /** Sites that would be switched off. */
  readonly hosts: readonly string[];
  /** Whether the weekly look for updates would be switched on. */
  readonly weekly: boolean;
  /** Settings that would change: those nobody chose here, and those chosen otherwise. */
  readonly settings: RestoredChoices<SettingKey>;
  /** Addresses of articles the reader gave a day: without one here, and with another. */
  readonly days: RestoredChoices<string>;
  /** How many corrections of names would be added. */
  readonly corrections: number;
  readonly packs: readonly NamedPack[];
  /** Restores all of it or nothing; rejects with the reason. `replace`: the file's word wins. */
  readonly restore: (replace: boolean) => Promise<void>;
}

/** A file that cannot be restored: where, and why. */
interface RefusedFile {
  readonly message: string;
  readonly path?: string;
}

/** The calls by which saving and restoring reach the world around them. */
export interface BackupServices {
  readonly counts: () => Promise<OwnCounts>;
  /** Makes the file and saves it where the reader's downloads go. */
  readonly save: (kind: SaveKind) => Promise<void>;
  readonly open: (file: File) => Promise<RestorePreview | RefusedFile>;
}
