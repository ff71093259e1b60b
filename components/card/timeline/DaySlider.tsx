import type { Moment, Timeline } from '../../../utils/card/card-model';
import type { Translate } from '../../../utils/interface-text';
import { daysFromTo } from '../../../utils/people/dates/days';
import type { Day } from '../../../utils/people/person';
import { dayAfter, dayByKey } from './day-steps';

/** What the slider over the line of years gets. */
export interface DaySliderProps {
  readonly timeline: Timeline;
  /** The day shown, and what the person was on it. */
  readonly shown: Moment;
  readonly t: Translate;
  readonly onDay: (day: Day) => void;
}

/** Picks a day of the line by pointer or key. Unseen: the needle is what moves. */
export function DaySlider({ timeline, shown, t, onDay }: DaySliderProps) {
  const { first, last } = timeline;
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    const mirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
    const day = dayByKey(event, shown.date, timeline, mirrored);
    if (day === null) return;
    event.preventDefault();
    onDay(day);
  };
  return (
    <input
      type="range"
      class="fc-slider"
      aria-label={t('card_day')}
      aria-valuetext={t('card_day_value', [shown.dateText, shown.roles[0]?.text ?? ''])}
      min={0}
      max={daysFromTo(first, last)}
      step={1}
      value={daysFromTo(first, shown.date)}
      onInput={(event) => onDay(dayAfter(first, Number(event.currentTarget.value)))}
      onKeyDown={onKeyDown}
    />
  );
}
