import type { ManagerServices } from '../manager-services';
import { CareNotice } from './CareNotice';
import type { Care } from './care-services';
import { useCare } from './use-care';
import './care.css';

/** A database that has vanished, a backup that is due; nothing where all is well. */
export function CareNotices({ services }: { services: ManagerServices }) {
  const { t, care } = services;
  const { vanished, backup } = useCare(care);
  return (
    <>
      {vanished && (
        <CareNotice
          kind="vanished"
          title={t('care_vanished_title')}
          action={t('care_vanished_restore')}
          t={t}
          onDismiss={() => void care.dismiss('vanished')}
        >
          {vanishedText(vanished, services)}
        </CareNotice>
      )}
      {backup && (
        <CareNotice
          kind="backup"
          title={t('care_backup_title')}
          action={t('care_backup_action')}
          t={t}
          onDismiss={() => void care.dismiss('backup')}
        >
          {backupText(backup, services)}
        </CareNotice>
      )}
    </>
  );
}

function vanishedText(
  { own, packs }: NonNullable<Care['vanished']>,
  { t, numberText }: ManagerServices,
): string {
  const people = own === 1 ? t('care_vanished_one') : t('care_vanished_many', [numberText(own)]);
  const lost = [
    ...(own > 0 ? [people] : []),
    ...(packs.length > 0 ? [t('care_vanished_packs', [packs.join(', ')])] : []),
  ];
  return [...lost, t('care_vanished_hint')].join(' ');
}

function backupText(
  { unsaved, last }: NonNullable<Care['backup']>,
  { t, numberText, dateText }: ManagerServices,
): string {
  return last === null
    ? t('care_backup_never', [numberText(unsaved)])
    : t('care_backup_since', [numberText(unsaved), dateText(last)]);
}
