import { FactRows } from '../../parts/FactRows';
import type { ManagerServices } from '../manager-services';
import type { ImportPreview } from './import-services';

/** Format, people, and which pack it becomes or replaces. */
export function PreviewFacts(props: { preview: ImportPreview; services: ManagerServices }) {
  const { format, counts, header, isPack, replaces } = props.preview;
  const { t, numberText, dateText } = props.services;
  return (
    <>
      <FactRows
        rows={[
          [t('import_format'), t(`import_format_${format.replace('-', '_') as 'csv'}`)],
          [t('manager_pack_people'), numberText(counts.people)],
          [t('import_left_out'), numberText(counts.skipped)],
          ...(isPack
            ? ([
                [t('import_pack'), header.title],
                [t('manager_pack_version'), header.version],
                [t('manager_pack_licence'), header.licence],
              ] as const)
            : []),
        ]}
      />
      <p>
        {replaces
          ? t('import_replaces', [replaces.title, replaces.version, dateText(replaces.installed)])
          : t('import_is_new')}
      </p>
    </>
  );
}
