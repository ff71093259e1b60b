import { useState } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import { FactRows } from '../../parts/FactRows';
import { StepTitle } from '../../parts/StepTitle';
import type { ManagerServices } from '../manager-services';
import type { NamedPack, RestorePreview } from './backup-services';

interface PreviewPartProps {
  readonly fileName: string;
  readonly preview: RestorePreview;
  /** Why restoring failed; '' where it did not. */
  readonly failure: string;
  readonly services: ManagerServices;
  readonly onRestore: (replace: boolean) => void;
  readonly onCancel: () => void;
}

/** Shows the people and settings a file would add, replace and leave, before anything is written. */
export function PreviewPart(props: PreviewPartProps) {
  const { fileName, preview, failure, services, onRestore, onCancel } = props;
  const { t } = services;
  const [replace, setReplace] = useState(true);
  const { added, hosts, weekly, settings, days, corrections } = preview;
  const isNew =
    [added, hosts, settings.added, days.added].some(({ length }) => length > 0) ||
    weekly ||
    corrections > 0;
  const isOther = [preview.replaced, settings.replaced, days.replaced].some(
    ({ length }) => length > 0,
  );
  const isAllHere = !isNew && !isOther;
  const isNothing = isAllHere || (!isNew && !replace);
  return (
    <>
      <StepTitle>{fileName}</StepTitle>
      <FactRows rows={previewRows(preview, services)} />
      {isOther && <ReplaceChoice value={replace} t={t} onChange={setReplace} />}
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

/** The packs a backup names: here as they were, in another version, or to be got again. */
function NamedPacks({ packs, t }: { packs: readonly NamedPack[]; t: Translate }) {
  if (packs.length === 0) return null;
  const isMissing = packs.some(({ state }) => state === 'missing');
  return (
    <section class="fc-import-part" aria-label={t('backup_packs')}>
      <h3>{t('backup_packs')}</h3>
      <FactRows
        rows={packs.map(({ title, version, state }) => [
          title,
          t(`backup_pack_${state}`, [version]),
        ])}
      />
      {isMissing && <p class="fc-import-hint">{t('backup_pack_missing_hint')}</p>}
    </section>
  );
}

interface ReplaceChoiceProps {
  /** Whether the file's word wins. */
  readonly value: boolean;
  readonly t: Translate;
  readonly onChange: (replace: boolean) => void;
}

/** Whose word stands where the file and this browser differ about a person. */
function ReplaceChoice({ value, t, onChange }: ReplaceChoiceProps) {
  return (
    <fieldset class="fc-backup-choice">
      <legend>{t('backup_differ')}</legend>
      {[true, false].map((replace) => (
        <label key={String(replace)}>
          <input
            type="radio"
            name="replace"
            checked={value === replace}
            onChange={() => onChange(replace)}
          />
          {t(replace ? 'backup_take_file' : 'backup_keep_here')}
        </label>
      ))}
    </fieldset>
  );
}

/** Names shown of each kind of change; the rest is a count. */
const NAMES_SHOWN = 12;

/** A file's kind, and the changes restoring it would make: name and value, one a row. */
function previewRows(preview: RestorePreview, services: ManagerServices) {
  const { t, numberText, dateText } = services;
  const { kind, created, added, replaced, same, kept, hosts, weekly, settings, days } = preview;
  const { corrections } = preview;
  const changing = [...settings.added, ...settings.replaced].map((key) => t(`setting_${key}`));
  const dated = days.added.length + days.replaced.length;
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
    ...(changing.length > 0 ? [[t('backup_settings'), names(changing)] as const] : []),
    ...(corrections > 0 ? [[t('backup_corrections'), numberText(corrections)] as const] : []),
    ...(dated > 0 ? [[t('backup_days'), numberText(dated)] as const] : []),
    ...(weekly ? [[t('update_weekly'), t('backup_weekly')] as const] : []),
  ] as const;
}
