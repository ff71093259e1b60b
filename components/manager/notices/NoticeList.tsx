import { useCallback, useEffect, useState } from 'preact/hooks';
import { countedText } from '../../../utils/interface-text';
import type { ManagerServices } from '../manager-services';
import type { ManagerActions } from '../use-manager';
import { Notice } from './Notice';
import type { NoticeServices, NoticesDue } from './notice-services';
import './notices.css';

/** The notices due, and the actions they offer. */
export interface NoticeListProps {
  readonly services: ManagerServices;
  readonly actions: Pick<ManagerActions, 'bringBack' | 'beginAnew'>;
  /** Told after each reading: what is due stands there. */
  readonly onRead?: () => void;
}

/** A database that cannot be opened or has vanished, a backup that is due; nothing where all is well. */
export function NoticeList({ services, actions, onRead }: NoticeListProps) {
  const { t, notices } = services;
  const { unavailable, vanished, backup, read } = useNotices(notices, onRead);
  const beginAnew = () => actions.beginAnew().then(read);
  const bringBack = () => actions.bringBack().then(read);
  return (
    <>
      {unavailable && (
        <Notice
          kind="unavailable"
          title={t('care_unavailable_title')}
          act={{ label: t('care_unavailable_begin'), run: beginAnew }}
          t={t}
        >
          {t('care_unavailable_hint')}
        </Notice>
      )}
      {vanished && (
        <Notice
          kind="vanished"
          title={t('care_vanished_title')}
          act={
            vanished.spare === 0
              ? null
              : { label: bringBackLabel(vanished.spare, services), run: bringBack }
          }
          link={t('care_vanished_restore')}
          t={t}
          onDismiss={() => void notices.dismiss('vanished')}
        >
          {vanishedText(vanished, services)}
        </Notice>
      )}
      {backup && (
        <Notice
          kind="backup"
          title={t('care_backup_title')}
          link={t('care_backup_action')}
          t={t}
          onDismiss={() => void notices.dismiss('backup')}
        >
          {backupText(backup, services)}
        </Notice>
      )}
    </>
  );
}

function bringBackLabel(spare: number, { t, numberText }: ManagerServices): string {
  return countedText(spare, 'care_bring_back', t, numberText(spare));
}

function vanishedText(
  { own, packs, spare }: NonNullable<NoticesDue['vanished']>,
  { t, numberText }: ManagerServices,
): string {
  const people = countedText(own, 'care_vanished', t, numberText(own));
  const lost = [
    ...(own > 0 ? [people] : []),
    ...(packs.length > 0 ? [t('care_vanished_packs', [packs.join(', ')])] : []),
  ];
  const kept = spare > 0 ? [t('care_vanished_spare', [numberText(spare)])] : [];
  return [...lost, t('care_vanished_hint'), ...kept].join(' ');
}

function backupText(
  { unsaved, last }: NonNullable<NoticesDue['backup']>,
  { t, numberText, dateText }: ManagerServices,
): string {
  return last === null
    ? t('care_backup_never', [numberText(unsaved)])
    : t('care_backup_since', [numberText(unsaved), dateText(last)]);
}

const NOTHING: NoticesDue = { unavailable: null, vanished: null, backup: null };

const doNothing = () => undefined;

/** Reads the notices due, as they change; `read` looks again. */
function useNotices(
  services: NoticeServices,
  onRead: () => void = doNothing,
): NoticesDue & { readonly read: () => void } {
  const [due, setDue] = useState(NOTHING);
  // Without an answer there is nothing to tell.
  const read = useCallback(
    () =>
      void services
        .read()
        .then(setDue, () => undefined)
        .then(onRead),
    [services, onRead],
  );
  useEffect(() => {
    read();
    return services.watch(read);
  }, [services, read]);
  return { ...due, read };
}
