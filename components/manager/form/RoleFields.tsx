import { useId } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import type { RoleDraft } from '../../../utils/people/draft/person-draft';
import { FACT_STATUSES, type FactStatus } from '../../../utils/people/person';
import { Field } from '../../parts/Field';

interface RoleFieldsProps {
  readonly role: RoleDraft;
  readonly number: number;
  /** Says in words why a field is wrong. */
  readonly errorAt: (field: keyof RoleDraft) => string | undefined;
  readonly t: Translate;
  readonly onChange: (role: RoleDraft) => void;
  readonly onRemove: () => void;
}

/** One role: what, from when to when, in what way, and from which source. */
export function RoleFields({ role, number, errorAt, t, onChange, onRemove }: RoleFieldsProps) {
  const change = (changed: Partial<RoleDraft>) => onChange({ ...role, ...changed });
  return (
    <fieldset class="fc-role-fields">
      <legend class="fc-role-legend">{t('manager_role_number', [String(number)])}</legend>
      <Field
        label={t('manager_role_label')}
        hint={t('manager_role_label_hint')}
        value={role.label}
        error={errorAt('label')}
        onChange={(label) => change({ label })}
      />
      <div class="fc-columns">
        <Field
          label={t('manager_from')}
          hint={t('manager_date_hint')}
          value={role.from}
          error={errorAt('from')}
          onChange={(from) => change({ from })}
        />
        <Field
          label={t('manager_to')}
          hint={t('manager_to_hint')}
          value={role.to}
          error={errorAt('to')}
          onChange={(to) => change({ to })}
        />
        <StatusSelect status={role.status} t={t} onChange={(status) => change({ status })} />
      </div>
      <SourceFields role={role} errorAt={errorAt} t={t} onChange={change} />
      <button type="button" class="fc-button" data-kind="quiet" onClick={onRemove}>
        {t('manager_role_remove')}
        <span class="fc-unseen"> ({t('manager_role_number', [String(number)])})</span>
      </button>
    </fieldset>
  );
}

interface SourceFieldsProps {
  readonly role: RoleDraft;
  readonly errorAt: (field: keyof RoleDraft) => string | undefined;
  readonly t: Translate;
  readonly onChange: (changed: Partial<RoleDraft>) => void;
}

/** Where a role was read, and when. */
function SourceFields({ role, errorAt, t, onChange }: SourceFieldsProps) {
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

interface StatusSelectProps {
  readonly status: FactStatus;
  readonly t: Translate;
  readonly onChange: (status: FactStatus) => void;
}

/** In what way a role was held. */
function StatusSelect({ status, t, onChange }: StatusSelectProps) {
  const id = useId();
  return (
    <div class="fc-field">
      <label class="fc-label" for={id}>
        {t('manager_status')}
      </label>
      <select
        id={id}
        class="fc-input"
        value={status}
        onChange={(event) => onChange(event.currentTarget.value as FactStatus)}
      >
        {FACT_STATUSES.map((one) => (
          <option key={one} value={one}>
            {t(`manager_status_${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
