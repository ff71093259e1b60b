import type { CsvColumns } from '../formats/csv/columns';
import type { PackVersion } from './expected-pack';
import type { ImportReport } from './import-people';
import type { ImportPreview } from './preview';
import type { TableHead } from './table-head';

/** What the manager asks of the worker. */
export interface ImportJob {
  readonly kind: 'preview' | 'import';
  readonly file: File;
  /** The reader was asked, and wants it read however large it unpacks. */
  readonly anySize: boolean;
  /** What the reader calls the pack, where the file does not say it. */
  readonly title?: string;
  /** What the reader says the columns of a table are. */
  readonly columns?: CsvColumns;
  /** What the file was announced to be; it is refused where it is anything else. */
  readonly expect?: PackVersion;
}

/** How a job ended. But for `imported`, nothing has changed. */
export type ImportOutcome =
  | { readonly type: 'previewed'; readonly preview: ImportPreview }
  | { readonly type: 'imported'; readonly report: ImportReport }
  /** The reader is to be asked: it unpacks to more than `bytes`. */
  | { readonly type: 'too-large'; readonly bytes: number }
  | { readonly type: 'unreadable'; readonly message: string; readonly place?: string }
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
