import { useId } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import type { UpdatablePack, WeeklyServices } from '../packs/update-services';
import { useWeekly } from './use-weekly';
import './settings.css';

interface WeeklySwitchProps {
  readonly packs: readonly UpdatablePack[];
  readonly weekly: WeeklyServices;
  readonly t: Translate;
}

/** Whether packs are asked about every week; nothing where no pack names an address. */
export function WeeklySwitch({ packs, weekly, t }: WeeklySwitchProps) {
  const id = useId();
  const { on, isRefused, change } = useWeekly(packs, weekly);
  if (on === null) return null;
  return (
    <div class="fc-weekly">
      <label class="fc-weekly-label">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={(event) => {
            change(event.currentTarget.checked);
            // It shows what is so; the browser may still be asking.
            event.currentTarget.checked = on;
          }}
        />
        {t('update_weekly')}
      </label>
      <p class="fc-field-hint" id={id}>
        {t('update_weekly_hint')}
      </p>
      <p class="fc-weekly-refused" role="status">
        {isRefused && t('update_weekly_refused')}
      </p>
    </div>
  );
}
