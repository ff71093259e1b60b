import type { RefObject } from 'preact';
import type { Moment, YearsLine } from '../../../utils/card/card-model';
import type { Translate } from '../../../utils/interface-text';
import { daysFromTo } from '../../../utils/people/dates/days';
import type { Day } from '../../../utils/people/person';
import { Tool } from '../../parts/Tool';
import { dayAfter, dayByKey, nextStop } from './day-steps';
import { TimelineDrawing } from './TimelineDrawing';
import { lanesOf, placeTerms } from './timeline-layout';

/** The day a card shows, and what it tells of it in a few words. */
interface ShownDay extends Pick<Moment, 'date' | 'dateText'> {
  readonly text: string;
}

interface TimelineBarProps {
  readonly barRef?: RefObject<HTMLDivElement | null>;
  readonly timeline: YearsLine;
  readonly shown: ShownDay;
  /** The day of the article; today where there is none. */
  readonly articleDay: Pick<Moment, 'date' | 'sign'>;
  readonly t: Translate;
  /** Null: back to the article's day. */
  readonly onDay: (day: Day | null) => void;
}

/** What lasted on a line of years, and the ways to another day of it. */
export function TimelineBar({ timeline, shown, articleDay, t, onDay, barRef }: TimelineBarProps) {
  const terms = placeTerms(timeline.terms);
  const length = daysFromTo(timeline.first, timeline.last);
  const at = (day: Day) => daysFromTo(timeline.first, day) / length;
  const away = shown.date !== articleDay.date;
  const pick = (day: Day) => onDay(day === articleDay.date ? null : day);
  const step = { timeline, shown: shown.date, t, onDay: pick };
  return (
    <div class="fc-timeline" ref={barRef ?? null} style={{ '--fc-lanes': String(lanesOf(terms)) }}>
      <ChangeButton way={-1} {...step} />
      <div class="fc-track">
        <DaySlider timeline={timeline} shown={shown} t={t} onDay={pick} />
        <TimelineDrawing
          terms={terms}
          years={timeline.years}
          at={at(shown.date)}
          articleAt={away ? at(articleDay.date) : null}
          t={t}
        />
      </div>
      <ChangeButton way={1} {...step} />
      {away && (
        <button type="button" class="fc-text-button fc-day-back" onClick={() => onDay(null)}>
          {t(articleDay.sign === 'now' ? 'card_day_back_today' : 'card_day_back')}
        </button>
      )}
    </div>
  );
}

interface ChangeButtonProps {
  /** 1: towards today; -1: back. */
  readonly way: 1 | -1;
  readonly timeline: YearsLine;
  readonly shown: Day;
  readonly t: Translate;
  readonly onDay: (day: Day) => void;
}

/** Steps to the next day on which something changed. */
function ChangeButton({ way, timeline, shown, t, onDay }: ChangeButtonProps) {
  const stop = nextStop(timeline, shown, way);
  const name = t(way === 1 ? 'card_day_next' : 'card_day_previous');
  // Not `disabled`: at the last change, the button just pressed would lose the focus.
  return (
    <Tool
      class="fc-tool fc-step"
      icon={way === 1 ? 'forward' : 'back'}
      name={name}
      aria-disabled={stop === null}
      onClick={() => stop !== null && onDay(stop)}
    />
  );
}

interface DaySliderProps {
  readonly timeline: YearsLine;
  readonly shown: ShownDay;
  readonly t: Translate;
  readonly onDay: (day: Day) => void;
}

/** Picks a day of the line by pointer or key. Unseen: the needle is what moves. */
function DaySlider({ timeline, shown, t, onDay }: DaySliderProps) {
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
      aria-valuetext={t('card_day_value', [shown.dateText, shown.text])}
      min={0}
      max={daysFromTo(first, last)}
      step={1}
      value={daysFromTo(first, shown.date)}
      onInput={(event) => onDay(dayAfter(first, Number(event.currentTarget.value)))}
      onKeyDown={onKeyDown}
    />
  );
}
