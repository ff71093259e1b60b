import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { ImportJob, ImportServices, RunningImport } from './import-services';
import { beforeImport, type ImportState, nextImport } from './import-state';

/** What a reader can do on the way from a file to its people. */
export interface ImportActions {
  choose(file: File): void;
  /** Reads on, however large it unpacks. */
  readAnyway(): void;
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
  const start = (job: ImportJob) => {
    const { kind, file, anySize } = job;
    send({ type: 'started', kind, file });
    const mine = services.start(job, (progress) => send({ type: 'progressed', progress }));
    running.current = mine;
    void mine.outcome.then((outcome) => {
      send({ type: 'ended', outcome, anySize });
      if (outcome.type === 'imported') onImported();
    });
  };
  useWarning(state.phase === 'working' && state.kind === 'import');
  const actions: ImportActions = {
    choose: (file) => start({ kind: 'preview', file, anySize: false }),
    readAnyway() {
      if (state.phase === 'asking') start({ kind: state.kind, file: state.file, anySize: true });
    },
    name: (title) => send({ type: 'title-typed', title }),
    go() {
      if (state.phase !== 'previewed') return;
      const { file, anySize, title, preview } = state;
      const named = preview.isPack || title.trim() === '' ? {} : { title: title.trim() };
      start({ kind: 'import', file, anySize, ...named });
    },
    stop() {
      send({ type: 'stop-asked' });
      running.current?.stop();
    },
    again: () => send({ type: 'begun-anew' }),
  };
  return { state, actions };
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
