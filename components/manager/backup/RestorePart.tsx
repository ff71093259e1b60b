import { useState } from 'preact/hooks';
import { Icon } from '../../parts/Icon';
import { StepTitle } from '../../parts/StepTitle';
import { type ManagerServices, reasonOf } from '../manager-services';
import type { RestorePreview } from './backup-services';
import { PreviewPart } from './PreviewPart';

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

/** Where restoring is. */
type RestoreState =
  | { readonly phase: 'choosing'; readonly wasElsewhere: boolean }
  | {
      readonly phase: 'refused';
      readonly fileName: string;
      readonly message: string;
      /** '' where there is none. */
      readonly place: string;
    }
  | {
      readonly phase: 'previewed';
      readonly fileName: string;
      readonly preview: RestorePreview;
      readonly failure: string;
    }
  | { readonly phase: 'done'; readonly fileName: string };

/** The way from a file to what is restored. */
function useRestore({ backup }: ManagerServices, onRestored: () => void) {
  const [state, setState] = useState<RestoreState>({ phase: 'choosing', wasElsewhere: false });
  const open = async (file: File) => {
    const fileName = file.name;
    const opened = await backup.open(file);
    if ('message' in opened) {
      const { message, path: place = '' } = opened;
      setState({ phase: 'refused', fileName, message, place });
    } else {
      setState({ phase: 'previewed', fileName, preview: opened, failure: '' });
    }
  };
  const choose = (file: File) => {
    open(file).catch((error: unknown) =>
      setState({ phase: 'refused', fileName: file.name, message: reasonOf(error), place: '' }),
    );
  };
  const restore = async (replace: boolean) => {
    if (state.phase !== 'previewed') return;
    try {
      await state.preview.restore(replace);
      setState({ phase: 'done', fileName: state.fileName });
      onRestored();
    } catch (error) {
      setState({ ...state, failure: reasonOf(error) });
    }
  };
  const again = () => setState({ phase: 'choosing', wasElsewhere: true });
  return { state, choose, restore: (replace: boolean) => void restore(replace), again };
}
