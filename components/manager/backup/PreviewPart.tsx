import { useState } from 'preact/hooks';
import { FactRows } from '../../parts/FactRows';
import { StepTitle } from '../../parts/StepTitle';
import type { ManagerServices } from '../manager-services';
import type { RestorePreview } from './backup-services';
import { NamedPacks } from './NamedPacks';
import { previewRows } from './preview-rows';
import { ReplaceChoice } from './ReplaceChoice';

/** What the preview gets. */
export interface PreviewPartProps {
  readonly fileName: string;
  readonly preview: RestorePreview;
  /** Why restoring failed; '' where it did not. */
  readonly failure: string;
  readonly services: ManagerServices;
  readonly onRestore: (replace: boolean) => void;
  readonly onCancel: () => void;
}

/** What a file would add, replace and leave, before anything is written. */
export function PreviewPart(props: PreviewPartProps) {
  const { fileName, preview, failure, services, onRestore, onCancel } = props;
  const { t } = services;
  const [replace, setReplace] = useState(true);
  const { added, replaced, hosts, weekly } = preview;
  const isNew = added.length > 0 || hosts.length > 0 || weekly;
  const isAllHere = !isNew && replaced.length === 0;
  const isNothing = isAllHere || (!isNew && !replace);
  return (
    <>
      <StepTitle>{fileName}</StepTitle>
      <FactRows rows={previewRows(preview, services)} />
      {replaced.length > 0 && <ReplaceChoice value={replace} t={t} onChange={setReplace} />}
      <NamedPacks packs={preview.packs} t={t} />
      {isAllHere && <p>{t('backup_all_here')}</p>}
      {failure && (
        <p class="fc-import-problem" role="alert">
          {t('manager_failed', [failure])}
        </p>
      )}
      <div class="fc-import-tools fc-import-foot">
        <button type="button" class="fc-button" onClick={onCancel}>
          {t('manager_cancel')}
        </button>
        {!isNothing && (
          <button
            type="button"
            class="fc-button"
            data-kind="main"
            onClick={() => onRestore(replace)}
          >
            {t('backup_restore')}
          </button>
        )}
      </div>
    </>
  );
}
