import type { Translate } from '../../../utils/interface-text';
import type { RoleDraft } from '../../../utils/people/draft/person-draft';
import { Field } from '../../parts/Field';

/** What the fields of a role's source get. */
export interface SourceFieldsProps {
  readonly role: RoleDraft;
  readonly errorAt: (field: keyof RoleDraft) => string | undefined;
  readonly t: Translate;
  readonly onChange: (changed: Partial<RoleDraft>) => void;
}

/** Where a role was read, and when. */
export function SourceFields({ role, errorAt, t, onChange }: SourceFieldsProps) {
  return (
    <>
      <Field
        label={t('manager_source_url')}
        hint={t('manager_source_url_hint')}
        value={role.sourceUrl}
        error={errorAt('sourceUrl')}
        inputMode="url"
        onChange={(sourceUrl) => onChange({ sourceUrl })}
      />
      <div class="fc-columns" data-shape="wide-first">
        <Field
          label={t('manager_source_title')}
          value={role.sourceTitle}
          error={errorAt('sourceTitle')}
          onChange={(sourceTitle) => onChange({ sourceTitle })}
        />
        <Field
          label={t('manager_source_day')}
          hint={t('manager_source_day_hint')}
          value={role.sourceRetrieved}
          error={errorAt('sourceRetrieved')}
          onChange={(sourceRetrieved) => onChange({ sourceRetrieved })}
        />
      </div>
    </>
  );
}
