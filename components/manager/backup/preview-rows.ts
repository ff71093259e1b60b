import type { ManagerServices } from '../manager-services';
import type { RestorePreview } from './backup-services';

/** Names shown of each kind of change; the rest is a count. */
const NAMES_SHOWN = 12;

/** What a file is, and what restoring it would do: name and value, one a row. */
export function previewRows(preview: RestorePreview, services: ManagerServices) {
  const { t, numberText, dateText } = services;
  const { kind, created, added, replaced, same, kept, hosts, weekly } = preview;
  const names = (all: readonly string[]) => {
    const shown = all.slice(0, NAMES_SHOWN).join(', ');
    const more = all.length - NAMES_SHOWN;
    const list = more > 0 ? t('import_and_more', [shown, numberText(more)]) : shown;
    return all.length === 0 ? numberText(0) : t('backup_count', [numberText(all.length), list]);
  };
  return [
    [t('import_format'), t(`backup_kind_${kind}`)],
    ...(created ? [[t('backup_created'), dateText(created)] as const] : []),
    [t('backup_added'), names(added)],
    [t('backup_replaced'), names(replaced)],
    [t('backup_same'), numberText(same)],
    [t('backup_kept'), numberText(kept)],
    ...(hosts.length > 0 ? [[t('backup_hosts'), names(hosts)] as const] : []),
    ...(weekly ? [[t('update_weekly'), t('backup_weekly')] as const] : []),
  ] as const;
}
