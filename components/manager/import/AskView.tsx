import { StepTitle } from '../../parts/StepTitle';
import type { ManagerServices } from '../manager-services';
import type { ImportActions } from './use-import';

/** What the question about a large file gets. */
export interface AskViewProps {
  readonly file: File;
  /** It unpacks to more than so many. */
  readonly bytes: number;
  readonly actions: ImportActions;
  readonly services: ManagerServices;
}

/** Asks whether a file that unpacks to very much is to be read on. */
export function AskView({ file, bytes, actions, services }: AskViewProps) {
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
