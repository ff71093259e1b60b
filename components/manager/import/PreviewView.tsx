import { Field } from '../../parts/Field';
import { StepTitle } from '../../parts/StepTitle';
import type { ManagerServices } from '../manager-services';
import { ChangeList } from './ChangeList';
import { ColumnList } from './ColumnList';
import { HandoverList } from './HandoverList';
import type { ImportState } from './import-state';
import { LeftOutList } from './LeftOutList';
import { PreviewFacts } from './PreviewFacts';
import { PreviewFoot } from './PreviewFoot';
import { SampleList } from './SampleList';
import type { ImportActions } from './use-import';

/** What the preview gets. */
export interface PreviewViewProps {
  readonly state: Extract<ImportState, { phase: 'previewed' }>;
  readonly actions: ImportActions;
  readonly services: ManagerServices;
}

/** What a file holds and what it would change, before anything is changed. */
export function PreviewView({ state, actions, services }: PreviewViewProps) {
  const { job, preview, title, columns } = state;
  const { t } = services;
  const { name } = job.file;
  const { people, skipped, skips } = preview.counts;
  return (
    <>
      <StepTitle>{name}</StepTitle>
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
      {preview.table && (
        <ColumnList
          table={preview.table}
          columns={columns}
          services={services}
          onSet={actions.setColumn}
        />
      )}
      {preview.replaces && <ChangeList changes={preview.changes} services={services} />}
      <HandoverList handovers={preview.handovers} services={services} />
      <SampleList people={preview.samples} services={services} />
      <LeftOutList count={skipped} rows={skips} fileName={name} services={services} />
      <PreviewFoot state={state} actions={actions} services={services} />
    </>
  );
}
