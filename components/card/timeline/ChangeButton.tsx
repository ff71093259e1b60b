import type { Timeline } from '../../../utils/card/card-model';
import type { Translate } from '../../../utils/interface-text';
import type { Day } from '../../../utils/people/person';
import { Icon } from '../../parts/Icon';
import { nextStop } from './day-steps';

/** What a button at an end of the line gets. */
export interface ChangeButtonProps {
  /** 1: towards today; -1: back. */
  readonly way: 1 | -1;
  readonly timeline: Timeline;
  readonly shown: Day;
  readonly t: Translate;
  readonly onDay: (day: Day) => void;
}

/** Steps to the next day on which something changed. */
export function ChangeButton({ way, timeline, shown, t, onDay }: ChangeButtonProps) {
  const stop = nextStop(timeline, shown, way);
  const name = t(way === 1 ? 'card_day_next' : 'card_day_previous');
  // Not `disabled`: at the last change, the button just pressed would lose the focus.
  return (
    <button
      type="button"
      class="fc-tool fc-step"
      aria-label={name}
      title={name}
      aria-disabled={stop === null}
      onClick={() => stop !== null && onDay(stop)}
    >
      <Icon name={way === 1 ? 'forward' : 'back'} />
    </button>
  );
}
