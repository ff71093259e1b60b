import { useCallback, useEffect, useState } from 'preact/hooks';
import { EmptyState } from '../../parts/EmptyState';
import type { ToastMessage } from '../../parts/Toast';
import { type ManagerServices, reasonOf } from '../manager-services';
import type { AllCorrections, PutBack, Undo } from './corrections-services';
import { DayList, FactList, NameList } from './lists';
import { ProposalPart } from './ProposalPart';
import '../import/import.css';
import '../people/people-table.css';
import './corrections.css';

interface CorrectionsViewProps {
  readonly services: ManagerServices;
  readonly onToast: (toast: ToastMessage) => void;
  /** People are no longer as the list has them. */
  readonly onPeopleChanged: () => void;
}

/** All that the reader has corrected, each with its undo. */
export function CorrectionsView({ services, onToast, onPeopleChanged }: CorrectionsViewProps) {
  const { t } = services;
  const { all, refresh, undo } = useCorrections(services, onToast, onPeopleChanged);
  const isEmpty = all?.names.length === 0 && all.people.length === 0 && all.days.length === 0;
  return (
    <main class="fc-import" aria-label={t('manager_view_corrections')}>
      <ProposalPart services={services} onAnswered={refresh} onToast={onToast} />
      {!all && <p role="status">{t('manager_loading')}</p>}
      {isEmpty && (
        <EmptyState title={t('corrections_empty_title')} text={t('corrections_empty_text')} />
      )}
      {all && !isEmpty && (
        <>
          <NameList lines={all.names} services={services} onUndo={undo} />
          <FactList lines={all.people} services={services} onUndo={undo} />
          <DayList lines={all.days} services={services} onUndo={undo} />
        </>
      )}
    </main>
  );
}

function useCorrections(
  { corrections, t }: ManagerServices,
  onToast: CorrectionsViewProps['onToast'],
  onPeopleChanged: () => void,
) {
  const [all, setAll] = useState<AllCorrections | null>(null);
  const fail = useCallback(
    (error: unknown) => onToast({ text: t('manager_failed', [reasonOf(error)]) }),
    [onToast, t],
  );
  const refresh = useCallback(() => {
    corrections.read().then(setAll, fail);
  }, [corrections, fail]);
  useEffect(refresh, [refresh]);
  const changed = () => {
    refresh();
    onPeopleChanged();
  };
  const undo: Undo = (name, action) => {
    const done = (putBack: PutBack) => {
      const again = () => void putBack().then(changed, fail);
      onToast({ text: t('corrections_undone', [name]), undo: again });
      changed();
    };
    action().then(done, fail);
  };
  return { all, refresh, undo };
}
