import { Field } from '../Field';
import type { ManagerServices } from '../manager-services';
import { ChangeList } from './ChangeList';
import { HandoverList } from './HandoverList';
import type { ImportState } from './import-state';
import { LeftOutList } from './LeftOutList';
import { PreviewFacts } from './PreviewFacts';
import { SampleList } from './SampleList';
import { StepTitle } from './StepTitle';
import type { ImportActions } from './use-import';

/** What the preview gets. */
export interface PreviewViewProps {
  readonly state: Extract<ImportState, { phase: 'previewed' }>;
  readonly actions: ImportActions;
  readonly services: ManagerServices;
}

/** What a file holds and what it would change, before anything is changed. */
export function PreviewView({ state, actions, services }: PreviewViewProps) {
  const { file, preview, title } = state;
  const { t, numberText } = services;
  const { people, skipped, skips } = preview.counts;
  return (
    <>
      <StepTitle>{file.name}</StepTitle>
      {people === 0 && <p class="fc-import-problem">{t('import_nobody')}</p>}
      <PreviewFacts preview={preview} services={services} />
      {!preview.isPack && people > 0 && (
        <Field
          label={t('import_pack_title')}
          hint={t('import_pack_title_hint')}
          value={title}
          onChange={actions.name}
        />
      )}
      {preview.replaces && <ChangeList changes={preview.changes} services={services} />}
      <HandoverList handovers={preview.handovers} services={services} />
      <SampleList people={preview.samples} services={services} />
      <LeftOutList count={skipped} rows={skips} fileName={file.name} services={services} />
      <div class="fc-import-tools fc-import-foot">
        <button type="button" class="fc-button" onClick={actions.again}>
          {t('import_cancel')}
        </button>
        {people > 0 && (
          <button type="button" class="fc-button" data-kind="main" onClick={actions.go}>
            {people === 1 ? t('import_go_one') : t('import_go_many', [numberText(people)])}
          </button>
        )}
      </div>
    </>
  );
}
