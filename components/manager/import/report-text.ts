import type { Translate } from '../../../utils/interface-text';
import type { ImportReport } from './import-services';
import { leftOutText } from './left-out-text';

/** The numbers of a report with their names, as shown and as saved. */
export function reportRows(
  { read, people, merged, skipped }: ImportReport,
  t: Translate,
  numberText: (count: number) => string,
): readonly (readonly [string, string])[] {
  return [
    [t('import_report_read'), numberText(read)],
    [t('import_report_imported'), numberText(people)],
    [t('import_report_merged'), numberText(merged)],
    [t('import_left_out'), numberText(skipped)],
  ];
}

/** A whole report to keep: the pack, the numbers, and every row that is known to be left out. */
export function reportText(report: ImportReport, t: Translate): string {
  const { title, version, licence } = report.header;
  const rows = [
    [t('import_pack'), title],
    [t('manager_pack_version'), version],
    [t('manager_pack_licence'), licence],
    ...reportRows(report, t, String),
  ];
  const head = rows.map(([name, value]) => `${name}: ${value}`).join('\n');
  const { skips, skipped } = report;
  return skipped === 0 ? `${head}\n` : `${head}\n\n${leftOutText(skips, skipped, t)}`;
}
