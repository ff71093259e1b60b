import type { ManagerServices } from '../manager-services';
import { AskView } from './AskView';
import { ChooseView } from './ChooseView';
import { DoneView } from './DoneView';
import type { ImportState } from './import-state';
import { MappingView } from './MappingView';
import { PreviewView } from './PreviewView';
import type { ImportActions } from './use-import';
import { WorkingView } from './WorkingView';
import './import.css';

/** What each step of an import gets. */
export interface ImportViewProps {
  readonly state: ImportState;
  readonly actions: ImportActions;
  readonly services: ManagerServices;
}

/** Choose a file, see what it would change, import it, read what became of it. */
export function ImportView(props: ImportViewProps) {
  return (
    <main class="fc-import" aria-label={props.services.t('manager_view_import')}>
      <Step {...props} />
    </main>
  );
}

function Step({ state, actions, services }: ImportViewProps) {
  const common = { actions, services };
  switch (state.phase) {
    case 'choosing':
      return <ChooseView {...common} problem={state.problem} />;
    case 'working':
      return <WorkingView {...common} state={state} />;
    case 'asking':
      return <AskView {...common} file={state.job.file} bytes={state.bytes} />;
    case 'mapping':
      return <MappingView {...common} state={state} />;
    case 'previewed':
      return <PreviewView {...common} state={state} />;
    case 'done':
      return <DoneView {...common} report={state.report} />;
  }
}
