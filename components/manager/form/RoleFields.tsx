import type { Translate } from '../../../utils/interface-text';
import type { RoleDraft } from '../../../utils/people/draft/person-draft';
import { Field } from '../../parts/Field';
import { SourceFields } from './SourceFields';
import { StatusSelect } from './StatusSelect';

/** What the fields of one role get. */
export interface RoleFieldsProps {
  readonly role: RoleDraft;
  readonly number: number;
  /** What is wrong with a field, in words. */
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
