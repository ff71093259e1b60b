import type { ImportOutcome, ImportPreview, ImportProgress, ImportReport } from './import-services';

/** Why there is nothing to show; what was tried has changed nothing. */
export type Problem = Extract<
  ImportOutcome,
  { type: 'unreadable' | 'full' | 'stopped' | 'failed' }
>;

/** Where the reader is on the way from a file to its people. */
export type ImportState =
  | { readonly phase: 'choosing'; readonly problem: Problem | null }
  | {
      readonly phase: 'working';
      readonly kind: 'preview' | 'import';
      readonly file: File;
      readonly progress: ImportProgress | null;
      readonly stopping: boolean;
    }
  /** It unpacks to more than `bytes`: read on? */
  | {
      readonly phase: 'asking';
      readonly kind: 'preview' | 'import';
      readonly file: File;
      readonly bytes: number;
    }
  | {
      readonly phase: 'previewed';
      readonly file: File;
      readonly anySize: boolean;
      readonly preview: ImportPreview;
      readonly title: string;
    }
  | { readonly phase: 'done'; readonly report: ImportReport };

/** What happens on that way. */
export type ImportEvent =
  | { readonly type: 'started'; readonly kind: 'preview' | 'import'; readonly file: File }
  | { readonly type: 'progressed'; readonly progress: ImportProgress }
  | { readonly type: 'stop-asked' }
  | { readonly type: 'ended'; readonly outcome: ImportOutcome; readonly anySize: boolean }
  | { readonly type: 'title-typed'; readonly title: string }
  | { readonly type: 'begun-anew' };

/** No file yet. */
export const beforeImport: ImportState = { phase: 'choosing', problem: null };

/** The next state; what comes when it is no longer waited for changes nothing. */
export function nextImport(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case 'started': {
      const { kind, file } = event;
      return { phase: 'working', kind, file, progress: null, stopping: false };
    }
    case 'progressed':
      return state.phase === 'working' ? { ...state, progress: event.progress } : state;
    case 'stop-asked':
      return state.phase === 'working' ? { ...state, stopping: true } : state;
    case 'ended':
      return state.phase === 'working' ? ended(state, event) : state;
    case 'title-typed':
      return state.phase === 'previewed' ? { ...state, title: event.title } : state;
    case 'begun-anew':
      return beforeImport;
  }
}

function ended(
  { file, kind }: Extract<ImportState, { phase: 'working' }>,
  { outcome, anySize }: Extract<ImportEvent, { type: 'ended' }>,
): ImportState {
  switch (outcome.type) {
    case 'previewed': {
      const { preview } = outcome;
      return { phase: 'previewed', file, anySize, preview, title: preview.header.title };
    }
    case 'imported':
      return { phase: 'done', report: outcome.report };
    case 'too-large':
      return { phase: 'asking', kind, file, bytes: outcome.bytes };
    default:
      return { phase: 'choosing', problem: outcome };
  }
}
