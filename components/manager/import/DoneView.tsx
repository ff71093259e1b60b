import { FactRows } from '../../parts/FactRows';
import { StepTitle } from '../../parts/StepTitle';
import type { ManagerServices } from '../manager-services';
import type { ImportReport } from './import-services';
import { LeftOutList } from './LeftOutList';
import { reportRows, reportText } from './report-text';
import type { ImportActions } from './use-import';

/** What the report gets. */
export interface DoneViewProps {
  readonly report: ImportReport;
  readonly actions: ImportActions;
  readonly services: ManagerServices;
}

/** What the import did: read, imported, joined, left out; to read and to save. */
export function DoneView({ report, actions, services }: DoneViewProps) {
  const { t, numberText, importing } = services;
  const { header, skipped, skips } = report;
  const save = () =>
    importing.saveText(`${header.title} ${header.version}.txt`, reportText(report, t));
  return (
    <>
      <StepTitle>{t('import_done', [header.title])}</StepTitle>
      <FactRows rows={reportRows(report, t, numberText)} />
      {report.merged > 0 && <p class="fc-import-hint">{t('import_report_merged_hint')}</p>}
      <LeftOutList count={skipped} rows={skips} fileName={header.title} services={services} />
      <div class="fc-import-tools fc-import-foot">
        <button type="button" class="fc-button" onClick={save}>
          {t('import_report_save')}
        </button>
        <button type="button" class="fc-button" data-kind="main" onClick={actions.again}>
          {t('import_again')}
        </button>
      </div>
    </>
  );
}
