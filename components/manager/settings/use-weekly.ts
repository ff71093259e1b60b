import { useEffect, useState } from 'preact/hooks';
import type { UpdatablePack, WeeklyServices } from '../packs/update-services';

/** Whether packs are asked about every week; null until that is known, or where no pack can be. */
export function useWeekly(packs: readonly UpdatablePack[], weekly: WeeklyServices) {
  const [on, setOn] = useState<boolean | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => void weekly.read().then(setOn), [weekly]);
  const asked = packs.filter(({ update }) => update !== undefined);
  const change = async (wanted: boolean) => {
    // Where the browser would not ask, it is as it was.
    const is = await weekly.change(wanted, asked).catch(() => !wanted);
    setOn(is);
    setRefused(wanted && !is);
  };
  return {
    on: asked.length === 0 ? null : on,
    /** The browser was asked, and said no. */
    isRefused,
    change: (wanted: boolean) => void change(wanted),
  };
}
