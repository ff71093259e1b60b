import { NO_DAY, type RankedDay, type WrittenDates } from '../../article/dates/written-dates';
import type { PageCalls } from '../../messaging/calls';
import type { Client } from '../../messaging/protocol';
import { DAY_PATIENCE_MS, PAUSES_BEFORE_ASKING_AGAIN_MS } from '../constants';
import { askPatiently, type Patience } from './ask-background';

const USUAL: Patience = { answerMs: DAY_PATIENCE_MS, pausesMs: PAUSES_BEFORE_ASKING_AGAIN_MS };

/**
 * Asks for the day in what a page writes, once for as long as that stays the same: a page is read anew
 * at each of its changes. Resolves to null where there is no answer.
 */
export function dayAsker(
  readDay: Client<PageCalls>['readDay'],
  signal: AbortSignal,
  patience = USUAL,
): (written: WrittenDates | null) => Promise<RankedDay | null> {
  let known: { readonly asked: string; readonly day: RankedDay } | null = null;
  return async (written) => {
    if (written === null) return NO_DAY;
    const asked = JSON.stringify(written);
    if (known?.asked === asked) return known.day;
    try {
      const day = await askPatiently(() => readDay(written), signal, patience);
      known = { asked, day };
      return day;
    } catch {
      return null;
    }
  };
}
