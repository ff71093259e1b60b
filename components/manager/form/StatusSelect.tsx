import { useId } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import { FACT_STATUSES, type FactStatus } from '../../../utils/people/person';

/** What the choice of a status gets. */
export interface StatusSelectProps {
  readonly status: FactStatus;
  readonly t: Translate;
  readonly onChange: (status: FactStatus) => void;
}

/** In what way a role was held. */
export function StatusSelect({ status, t, onChange }: StatusSelectProps) {
  const id = useId();
  return (
    <div class="fc-field">
      <label class="fc-field-label" for={id}>
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
