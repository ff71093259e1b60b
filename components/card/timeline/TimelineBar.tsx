import type { Moment, Timeline } from '../../../utils/card/card-model';
import type { Translate } from '../../../utils/interface-text';
import { daysFromTo } from '../../../utils/people/dates/days';
import type { Day } from '../../../utils/people/person';
import { ChangeButton } from './ChangeButton';
import { DaySlider } from './DaySlider';
import { TimelineDrawing } from './TimelineDrawing';
import { lanesOf, placeTerms } from './timeline-layout';

/** What the line of years gets. */
export interface TimelineBarProps {
  readonly timeline: Timeline;
  /** The day the card shows, and what the person was on it. */
  readonly shown: Moment;
  /** The day of the article; today where there is none. */
  readonly articleDay: Moment;
  readonly t: Translate;
  /** Null: back to the article's day. */
  readonly onDay: (day: Day | null) => void;
}

/** The person's offices on a line of years, and the ways to another day of it. */
export function TimelineBar({ timeline, shown, articleDay, t, onDay }: TimelineBarProps) {
  const terms = placeTerms(timeline.terms);
  const length = daysFromTo(timeline.first, timeline.last);
  const at = (day: Day) => daysFromTo(timeline.first, day) / length;
  const away = shown.date !== articleDay.date;
  const pick = (day: Day) => onDay(day === articleDay.date ? null : day);
  const step = { timeline, shown: shown.date, t, onDay: pick };
  return (
    <div class="fc-timeline" style={{ '--fc-lanes': String(lanesOf(terms)) }}>
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
          {t(articleDay.title === t('time_today') ? 'card_day_back_today' : 'card_day_back')}
        </button>
      )}
    </div>
  );
}
