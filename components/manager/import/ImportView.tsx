import { StepTitle } from '../../parts/StepTitle';
import type { ManagerServices } from '../manager-services';
import { ChooseView } from './ChooseView';
import { DoneView } from './DoneView';
import type { ImportState } from './import-state';
import { MappingView } from './MappingView';
import { PreviewView } from './PreviewView';
import type { ImportActions } from './use-import';
import { WorkingView } from './WorkingView';
import './import.css';

interface ImportViewProps {
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

interface AskViewProps {
  readonly file: File;
  /** It unpacks to more than so many. */
  readonly bytes: number;
  readonly actions: ImportActions;
  readonly services: ManagerServices;
}

/** Asks whether a file that unpacks to very much is to be read on. */
function AskView({ file, bytes, actions, services }: AskViewProps) {
  const { t, importing } = services;
  const { sizeText } = importing;
  return (
    <>
      <StepTitle>{t('import_large_title', [file.name])}</StepTitle>
      <p>{t('import_large_text', [sizeText(file.size), sizeText(bytes)])}</p>
      <div class="fc-import-tools">
        <button type="button" class="fc-button" onClick={actions.again}>
          {t('import_cancel')}
        </button>
        <button type="button" class="fc-button" onClick={actions.readAnyway}>
          {t('import_large_go')}
        </button>
      </div>
    </>
  );
}
