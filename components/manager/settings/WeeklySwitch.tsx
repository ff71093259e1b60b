import { useEffect, useId, useState } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import type { UpdatablePack, WeeklyServices } from '../packs/update-services';
import './settings.css';

interface WeeklySwitchProps {
  readonly packs: readonly UpdatablePack[];
  readonly weekly: WeeklyServices;
  readonly t: Translate;
}

/** Whether packs are asked about every week; nothing where no pack names an address. */
export function WeeklySwitch({ packs, weekly, t }: WeeklySwitchProps) {
  const [on, setOn] = useState<boolean | null>(null);
  const [isRefused, setRefused] = useState(false);
  const id = useId();
  useEffect(() => void weekly.read().then(setOn), [weekly]);
  const asked = packs.filter(({ update }) => update !== undefined);
  if (asked.length === 0 || on === null) return null;
  const change = async (wanted: boolean) => {
    // Where the browser would not ask, it is as it was.
    const is = await weekly.change(wanted, asked).catch(() => on);
    setOn(is);
    setRefused(wanted && !is);
  };
  return (
    <div class="fc-weekly">
      <label class="fc-weekly-label">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={(event) => {
            void change(event.currentTarget.checked);
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
