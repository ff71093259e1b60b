import type { Translate } from '../../../utils/interface-text';
import type { DraftErrors } from '../../../utils/people/draft/check-draft';

/** What the foot of the form gets. */
export interface FormFootProps {
  readonly errors: DraftErrors;
  /** Why it could not be saved; empty where nothing went wrong. */
  readonly failure: string;
  readonly t: Translate;
  readonly onCancel: () => void;
}

/** Save and cancel, and why nothing was saved. */
export function FormFoot({ errors, failure, t, onCancel }: FormFootProps) {
  const wrong = Object.keys(errors).length;
  return (
    <div class="fc-form-foot">
      <p class="fc-form-wrong" role="alert">
        {wrong === 1 && t('manager_invalid_one')}
        {wrong > 1 && t('manager_invalid_many', [String(wrong)])}
        {wrong === 0 && failure && t('manager_failed', [failure])}
      </p>
      <button type="button" class="fc-button" onClick={onCancel}>
        {t('manager_cancel')}
      </button>
      <button type="submit" class="fc-button" data-kind="main">
        {t('manager_save')}
      </button>
    </div>
  );
}
