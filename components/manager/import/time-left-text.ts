import type { Translate } from '../../../utils/interface-text';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** Seconds are told in steps: a number that changes all the time is read by nobody. */
const STEP = 5;

/** Puts a time left, in ms, into words. */
export function timeLeftText(left: number, t: Translate): string {
  if (left < MINUTE - STEP * SECOND) {
    const seconds = Math.max(STEP, Math.ceil(left / SECOND / STEP) * STEP);
    return t('import_left_seconds', [String(seconds)]);
  }
  const minutes = Math.max(1, Math.round(left / MINUTE));
  return minutes === 1 ? t('import_left_minute') : t('import_left_minutes', [String(minutes)]);
}
