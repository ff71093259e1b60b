import type { Person } from '../../../utils/people/person';

/** How far reading or importing has come. */
export interface ImportProgress {
  /** Bytes of the file. */
  readonly read: number;
  readonly total: number;
  readonly people: number;
  /** In ms; null while it is too early to tell. */
  readonly left: number | null;
}

/** A row that was left out. */
export interface LeftOut {
  readonly place: string;
  readonly field?: string;
  readonly reason: string;
}

/** How many there are, and the names of the first. */
export interface NamedCount {
  readonly count: number;
  readonly names: readonly string[];
}

/** A post whose holder today would be another. */
export interface Handover {
  readonly post: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The pack a file becomes, or is. */
interface ImportedPack {
  readonly title: string;
  readonly version: string;
  readonly licence: string;
}

/** What became of a file's rows. */
interface ImportCounts {
  readonly read: number;
  readonly people: number;
  readonly skipped: number;
  readonly skips: readonly LeftOut[];
}

/** The formats there are words for. */
type ImportFormat =
  | 'popolo'
  | 'json-lines'
  | 'csv'
  | 'congress'
  | 'parlparse'
  | 'wikidata'
  | 'sparql';

/** What a column of a table can say of a person. */
export const COLUMN_FIELDS = [
  'id',
  'wikidata',
  'name',
  'givenName',
  'familyName',
  'honorificPrefix',
  'honorificSuffix',
  'aliases',
  'gender',
  'birth',
  'death',
  'summary',
  'link',
  'role',
  'kind',
  'status',
  'organization',
  'area',
  'party',
  'from',
  'to',
  'source',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];
/** What each column says, in their order; null is not read. */
export type Columns = readonly (ColumnField | null)[];

/** How a table begins, and what its columns are read as. */
export interface TableHead {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly columns: Columns;
}

/** What a file holds, and what it would change. */
export interface ImportPreview {
  readonly format: ImportFormat;
  /** Of a table. */
  readonly table?: TableHead;
  readonly header: ImportedPack;
  /** Whether the file says itself which pack it is. */
  readonly isPack: boolean;
  readonly replaces: (ImportedPack & { readonly installed: string }) | null;
  readonly counts: ImportCounts;
  readonly samples: readonly Person[];
  readonly changes: {
    readonly added: NamedCount;
    readonly changed: NamedCount;
    readonly gone: NamedCount;
    readonly same: number;
  };
  readonly handovers: readonly Handover[];
}

/** What an import did. */
export interface ImportReport extends ImportCounts {
  readonly header: ImportedPack;
  /** People of whom there were records already. */
  readonly merged: number;
}

/** A pack, by its id, in one of its versions. */
export interface PackVersion {
  readonly pack: string;
  readonly version: string;
}

/** How reading or importing ended. */
export type ImportOutcome =
  | { readonly type: 'previewed'; readonly preview: ImportPreview }
  | { readonly type: 'imported'; readonly report: ImportReport }
  | { readonly type: 'too-large'; readonly bytes: number }
  | { readonly type: 'unreadable'; readonly message: string; readonly place?: string }
  | { readonly type: 'columns-unknown'; readonly table: TableHead }
  | {
      readonly type: 'unexpected';
      readonly expected: PackVersion;
      /** null: the file does not say. */
      readonly found: PackVersion | null;
    }
  | { readonly type: 'full' }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly message: string };

/** What is to be done with a file. */
export interface ImportJob {
  readonly kind: 'preview' | 'import';
  readonly file: File;
  readonly anySize: boolean;
  readonly title?: string;
  readonly columns?: Columns;
  /** What the file was announced to be; it is refused where it is anything else. */
  readonly expect?: PackVersion;
}

/** A job under way. */
export interface RunningImport {
  readonly outcome: Promise<ImportOutcome>;
  stop(): void;
}

/** What importing asks of the world around it. */
export interface ImportServices {
  readonly start: (job: ImportJob, onProgress: (progress: ImportProgress) => void) => RunningImport;
  /** Saves a text where the reader's downloads go. */
  readonly saveText: (fileName: string, text: string) => void;
  /** "13.9 MB". */
  readonly sizeText: (bytes: number) => string;
}
