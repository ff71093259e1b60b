import type { Person } from '../../people/person';
import type { InstalledPack, PackHeader } from '../../storage/model';
import type { CsvColumns } from '../formats/csv/columns';
import type { FilePlace, FormatName } from '../formats/format';
import type { FileHash } from '../shipped/catalogue';

/** A file to look at or to import, as the manager asks it of its worker. */
export interface ImportJob {
  readonly kind: 'preview' | 'import';
  readonly file: File;
  /** The reader was asked, and wants it read however large it unpacks. */
  readonly anySize: boolean;
  /** The reader's name for the pack, where the file does not say it. */
  readonly title?: string;
  /** Columns of a table as the reader has chosen them. */
  readonly columns?: CsvColumns;
  /** The pack the file was announced to be; it is refused where it is anything else. */
  readonly expect?: ExpectedPack;
}

/** A job under way. */
export interface RunningImport {
  /** How it ended; never rejects. */
  readonly outcome: Promise<ImportOutcome>;
  /** Asks it to stop; it ends once what it had begun is undone. */
  stop(): void;
}

/** How far reading or importing has come. */
export interface ImportProgress {
  /** Bytes of the file, as stored. */
  readonly read: number;
  readonly total: number;
  readonly people: number;
  /** In ms; null while it is too early to tell. */
  readonly left: number | null;
}

/** How a job ended. But for `imported`, nothing has changed. */
export type ImportOutcome =
  | { readonly type: 'previewed'; readonly preview: ImportPreview }
  | { readonly type: 'imported'; readonly report: ImportReport }
  /** The reader is to be asked: it unpacks to more than `bytes`. */
  | { readonly type: 'too-large'; readonly bytes: number }
  | { readonly type: 'unreadable'; readonly message: string; readonly place?: FilePlace }
  /** The reader is to say first which column of the table holds names. */
  | { readonly type: 'columns-unknown'; readonly table: TableHead }
  /** It is another pack, or another version, than was expected; `found` is null where it says neither. */
  | {
      readonly type: 'unexpected';
      readonly expected: PackVersion;
      readonly found: PackVersion | null;
    }
  /** The browser has no room left. */
  | { readonly type: 'full' }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly message: string };

/** A file's people, and how importing it would change those who are here; nothing has changed yet. */
export interface ImportPreview {
  readonly format: FormatName;
  /** Of a table: how it begins, and what its columns were read as. */
  readonly table?: TableHead;
  /** The pack it becomes. */
  readonly header: PackHeader;
  /** Whether the file says itself which pack it is; else it may be given a title. */
  readonly isPack: boolean;
  /** The version that is installed now; null: it is new here. */
  readonly replaces: InstalledPack | null;
  readonly counts: ImportCounts;
  /** The first people. */
  readonly samples: readonly Person[];
  readonly changes: PeopleChanges;
  readonly handovers: readonly Handover[];
}

/** The pack that was imported, and what became of the file's rows. */
export interface ImportReport extends ImportCounts {
  readonly header: PackHeader;
  /** People whom another pack, or the reader, has too; each is shown as one. */
  readonly merged: number;
}

/** The rows of a file: how many were read, and what became of them. */
export interface ImportCounts {
  /** Records read, those left out among them. */
  readonly read: number;
  readonly people: number;
  readonly skipped: number;
  /** The first of those left out. */
  readonly skips: readonly SkippedRow[];
  /** Other names left out as they are no person's; who they were given to was read. */
  readonly noNames: NoNameCount;
}

/** How many there are, and the first. */
export interface NoNameCount {
  readonly count: number;
  readonly names: readonly NoName[];
}

/** Another name that is no person's, and the display name of whom it was given to. */
export interface NoName {
  readonly name: string;
  readonly person: string;
}

/** A row that was left out: where it stands, which field, and why. */
export interface SkippedRow {
  readonly place: FilePlace;
  readonly field?: string;
  readonly reason: string;
  /** The record itself was read: only this part of it is left out. */
  readonly isPart?: true;
}

/** The people by whom a file differs from the pack's present version. */
export interface PeopleChanges {
  readonly added: NamedCount;
  readonly changed: NamedCount;
  readonly gone: NamedCount;
  readonly same: number;
}

/** How many there are, and the names of the first. */
export interface NamedCount {
  readonly count: number;
  readonly names: readonly string[];
}

/** A post whose holder today is another in the new version than in the present one. */
export interface Handover {
  readonly post: string;
  /** Names; none where nobody is recorded. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The beginning of a table, for the reader to say what its columns are. */
export interface TableHead {
  readonly header: readonly string[];
  /** Some rows below the headings. */
  readonly rows: readonly (readonly string[])[];
  /** What each column is read as. */
  readonly columns: CsvColumns;
}

/** A pack that a file is announced to be. */
export interface ExpectedPack extends PackVersion {
  /** The very file, where it is known. */
  readonly file?: FileHash;
}

/** A pack in one of its versions. */
export interface PackVersion {
  /** Its id. */
  readonly pack: string;
  readonly version: string;
}
