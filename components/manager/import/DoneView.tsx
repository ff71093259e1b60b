import type { Translate } from '../../../utils/interface-text';
import type { ImportReport } from '../../../utils/packs/import/contract';
import { FactRows } from '../../parts/FactRows';
import { StepTitle } from '../../parts/StepTitle';
import type { ManagerServices } from '../manager-services';
import { LeftOutList, leftOutText } from './LeftOutList';
import { NoNameList, noNameRows, noNamesText } from './NoNameList';
import type { ImportActions } from './use-import';

interface DoneViewProps {
  readonly report: ImportReport;
  readonly actions: ImportActions;
  readonly services: ManagerServices;
}

/** A report on the import: read, imported, joined, left out; to read and to save. */
export function DoneView({ report, actions, services }: DoneViewProps) {
  const { t, numberText, importing } = services;
  const { header, skipped, skips, noNames } = report;
  const save = () =>
    importing.saveText(`${header.title} ${header.version}.txt`, reportText(report, t));
  return (
    <>
      <StepTitle>{t('import_done', [header.title])}</StepTitle>
      <FactRows rows={reportRows(report, t, numberText)} />
      {report.merged > 0 && <p class="fc-import-hint">{t('import_report_merged_hint')}</p>}
      <LeftOutList count={skipped} rows={skips} fileName={header.title} services={services} />
      <NoNameList noNames={noNames} services={services} />
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

/** The numbers of a report with their names, as shown and as saved. */
function reportRows(
  { read, people, merged, skipped, noNames }: ImportReport,
  t: Translate,
  numberText: (count: number) => string,
): readonly (readonly [string, string])[] {
  return [
    [t('import_report_read'), numberText(read)],
    [t('import_report_imported'), numberText(people)],
    [t('import_report_merged'), numberText(merged)],
    [t('import_left_out'), numberText(skipped)],
    ...noNameRows(noNames, t, numberText),
  ];
}

/** A whole report to keep: the pack, the numbers, and every row and name that is known to be left out. */
function reportText(report: ImportReport, t: Translate): string {
  const { title, version, licence } = report.header;
  const rows = [
    [t('import_pack'), title],
    [t('manager_pack_version'), version],
    [t('manager_pack_licence'), licence],
    ...reportRows(report, t, String),
  ];
  const head = rows.map(([name, value]) => `${name}: ${value}`).join('\n');
  const { skips, skipped, noNames } = report;
  const parts = [skipped === 0 ? '' : leftOutText(skips, skipped, t), noNamesText(noNames, t)];
  return [`${head}\n`, ...parts.filter((part) => part !== '')].join('\n');
}
