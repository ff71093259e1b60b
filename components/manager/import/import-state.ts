import type { CsvColumns, CsvField } from '../../../utils/packs/formats/csv/columns';
import type {
  ImportJob,
  ImportOutcome,
  ImportPreview,
  ImportProgress,
  ImportReport,
  TableHead,
} from '../../../utils/packs/import/contract';

/** Why there is nothing to show; what was tried has changed nothing. */
export type ImportProblem = Extract<
  ImportOutcome,
  { type: 'unreadable' | 'unexpected' | 'full' | 'stopped' | 'failed' }
>;

/** Where the reader is on the way from a file to its people. */
export type ImportState =
  | { readonly phase: 'choosing'; readonly problem: ImportProblem | null }
  | {
      readonly phase: 'working';
      readonly job: ImportJob;
      readonly progress: ImportProgress | null;
      readonly stopping: boolean;
    }
  /** It unpacks to more than `bytes`: read on? */
  | { readonly phase: 'asking'; readonly job: ImportJob; readonly bytes: number }
  /** Which column holds names? */
  | {
      readonly phase: 'mapping';
      readonly job: ImportJob;
      readonly table: TableHead;
      readonly columns: CsvColumns;
    }
  | {
      readonly phase: 'previewed';
      readonly job: ImportJob;
      readonly preview: ImportPreview;
      readonly title: string;
      /** As chosen; not yet as read. Empty where it is no table. */
      readonly columns: CsvColumns;
    }
  | { readonly phase: 'done'; readonly report: ImportReport };

/** A step on that way. */
type ImportEvent =
  | { readonly type: 'started'; readonly job: ImportJob }
  | { readonly type: 'progressed'; readonly progress: ImportProgress }
  | { readonly type: 'stop-asked' }
  | { readonly type: 'ended'; readonly outcome: ImportOutcome }
  | { readonly type: 'title-typed'; readonly title: string }
  | { readonly type: 'column-set'; readonly at: number; readonly field: CsvField | null }
  | { readonly type: 'begun-anew' };

/** No file yet. */
export const beforeImport: ImportState = { phase: 'choosing', problem: null };

/** The next state; what comes when it is no longer waited for changes nothing. */
export function nextImport(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case 'started':
      return { phase: 'working', job: event.job, progress: null, stopping: false };
    case 'progressed':
      return state.phase === 'working' ? { ...state, progress: event.progress } : state;
    case 'stop-asked':
      return state.phase === 'working' ? { ...state, stopping: true } : state;
    case 'ended':
      return state.phase === 'working' ? ended(state.job, event.outcome) : state;
    case 'title-typed':
      return state.phase === 'previewed' ? { ...state, title: event.title } : state;
    case 'column-set':
      return 'columns' in state ? { ...state, columns: setColumn(state.columns, event) } : state;
    case 'begun-anew':
      return beforeImport;
  }
}

function ended(job: ImportJob, outcome: ImportOutcome): ImportState {
  switch (outcome.type) {
    case 'previewed': {
      const { preview } = outcome;
      const { title } = preview.header;
      return { phase: 'previewed', job, preview, title, columns: preview.table?.columns ?? [] };
    }
    case 'imported':
      return { phase: 'done', report: outcome.report };
    case 'too-large':
      return { phase: 'asking', job, bytes: outcome.bytes };
    case 'columns-unknown':
      return { phase: 'mapping', job, table: outcome.table, columns: outcome.table.columns };
    default:
      return { phase: 'choosing', problem: outcome };
  }
}

/** The columns with one of them said to be something else; no field is two columns'. */
export function setColumn(
  columns: CsvColumns,
  { at, field }: { readonly at: number; readonly field: CsvField | null },
): CsvColumns {
  return columns.map((other, index) => {
    if (index === at) return field;
    return other === field ? null : other;
  });
}

/** Whether a person can be made of what the columns say. */
export function holdsNames(columns: CsvColumns): boolean {
  return columns.includes('name') || columns.includes('familyName');
}
