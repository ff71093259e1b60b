import type { Translate } from '../../../utils/interface-text';

/** What the choice gets. */
export interface ReplaceChoiceProps {
  /** Whether the file's word wins. */
  readonly value: boolean;
  readonly t: Translate;
  readonly onChange: (replace: boolean) => void;
}

/** Whose word stands where the file and this browser differ about a person. */
export function ReplaceChoice({ value, t, onChange }: ReplaceChoiceProps) {
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
