import { Icon } from '../../parts/Icon';
import { StepTitle } from '../../parts/StepTitle';
import type { ManagerServices } from '../manager-services';
import { PreviewPart } from './PreviewPart';
import { useRestore } from './use-restore';

/** Choose a file, see what it would change, restore it. */
export function RestorePart(props: { services: ManagerServices; onRestored: () => void }) {
  const { services, onRestored } = props;
  const { t } = services;
  const { state, choose, restore, again } = useRestore(services, onRestored);
  return (
    <section class="fc-import-part fc-backup-part" aria-label={t('backup_restore_title')}>
      {state.phase === 'previewed' ? (
        <PreviewPart {...state} services={services} onRestore={restore} onCancel={again} />
      ) : (
        <>
          <StepTitle takesFocus={state.phase !== 'choosing' || state.wasElsewhere}>
            {t('backup_restore_title')}
          </StepTitle>
          <p class="fc-import-hint">{t('backup_restore_hint')}</p>
          {state.phase === 'refused' && (
            <p class="fc-import-problem" role="alert">
              {t(state.place ? 'backup_refused_at' : 'backup_refused', [
                state.fileName,
                state.message,
                state.place,
              ])}
            </p>
          )}
          {state.phase === 'done' && (
            <p class="fc-backup-done" role="status">
              <Icon name="done" />
              {t('backup_done', [state.fileName])}
            </p>
          )}
          <label class="fc-button fc-backup-choose">
            <input
              type="file"
              class="fc-unseen"
              accept=".json,.csv"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file) choose(file);
                // The same file may be chosen again once it was changed.
                event.currentTarget.value = '';
              }}
            />
            <Icon name="upload" />
            {t('backup_choose')}
          </label>
        </>
      )}
    </section>
  );
}
