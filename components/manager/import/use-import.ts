import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { CsvField } from '../../../utils/packs/formats/csv/columns';
import type { ExpectedPack, ImportJob, RunningImport } from '../../../utils/packs/import/contract';
import type { ImportServices } from './import-services';
import { beforeImport, type ImportState, nextImport } from './import-state';

/** The reader's actions on the way from a file to its people. */
export interface ImportActions {
  choose(file: File): void;
  /**
   * Shows what a file would change that is to be this version of a pack. False: another is at work.
   */
  review(file: File, expect: ExpectedPack): boolean;
  /** Reads on, however large it unpacks. */
  readAnyway(): void;
  setColumn(at: number, field: CsvField | null): void;
  /** Reads the table again, its columns as they were chosen. */
  readAgain(): void;
  name(title: string): void;
  go(): void;
  stop(): void;
  again(): void;
}

/**
 * The state of an import. It is kept for as long as the page is there, so that another part of the
 * manager can be opened meanwhile.
 */
export function useImport(
  services: ImportServices,
  onImported: () => void,
): { state: ImportState; actions: ImportActions } {
  const [state, send] = useReducer(nextImport, beforeImport);
  const running = useRef<RunningImport | null>(null);
  const latest = useRef(state);
  latest.current = state;
  const start = (job: ImportJob) => {
    send({ type: 'started', job });
    const mine = services.start(job, (progress) => send({ type: 'progressed', progress }));
    running.current = mine;
    void mine.outcome.then((outcome) => {
      send({ type: 'ended', outcome });
      if (outcome.type === 'imported') onImported();
    });
  };
  useWarning(state.phase === 'working' && state.job.kind === 'import');
  const actions: ImportActions = {
    choose: (file) => start({ kind: 'preview', file, anySize: false }),
    review(file, expect) {
      if (latest.current.phase === 'working') return false;
      start({ kind: 'preview', file, anySize: false, expect });
      return true;
    },
    readAnyway() {
      if (state.phase === 'asking') start({ ...state.job, anySize: true });
    },
    setColumn: (at, field) => send({ type: 'column-set', at, field }),
    readAgain() {
      if ('columns' in state) start({ ...state.job, columns: state.columns });
    },
    name: (title) => send({ type: 'title-typed', title }),
    go() {
      if (state.phase === 'previewed') start(importJob(state));
    },
    stop() {
      send({ type: 'stop-asked' });
      running.current?.stop();
    },
    again: () => send({ type: 'begun-anew' }),
  };
  return { state, actions };
}

function importJob({
  job,
  title,
  preview,
}: Extract<ImportState, { phase: 'previewed' }>): ImportJob {
  const named = preview.isPack || title.trim() === '' ? {} : { title: title.trim() };
  return { ...job, kind: 'import', ...named };
}

/** The browser asks before the page is closed in the middle of an import. */
function useWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isNeeded]);
}
