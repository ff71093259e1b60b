import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { CardModel } from '../../utils/card/card-model';
import type { Day } from '../../utils/people/person';
import { About } from './About';
import { CardHeader, type HeadProps } from './CardHeader';
import type { Citing } from './citing';
import { DayNote } from './DayNote';
import { Foot } from './Foot';
import { HereRow } from './HereRow';
import { MomentRow } from './MomentRow';
import { scrollInside } from './scroll-inside';
import { TimelineBar } from './timeline/TimelineBar';
import { useHeadHeight } from './use-head-height';
import { usePanel } from './use-panel';
import { useRatchet } from './use-ratchet';
import { type Leads, leadsOn } from './views';

/** What is laid out in the floating card and, the same, in the popup. */
export interface CardContentProps extends HeadProps, Leads {
  /** What the card says of a day; null: of the article's. */
  readonly modelOn: (day: Day | null) => CardModel;
  /** The day it begins with; null or absent: the article's. */
  readonly startDay?: Day | null;
  /** Absent: nothing can be copied. */
  readonly onCopy?: ((text: string) => Promise<boolean>) | undefined;
  readonly actions?: ComponentChildren;
}

/** All that a card says of a person, in reading order, on the day the reader picks. */
export function CardContent(props: CardContentProps) {
  const { modelOn, startDay = null, onPerson, onPost, onCopy, actions, ...around } = props;
  const { t } = around;
  const [day, setDay] = useState<Day | null>(startDay);
  const article = useMemo(() => modelOn(null), [modelOn]);
  const model = day === null ? article : modelOn(day);
  const { name, subtitle, monogram, then, timeline, sources } = model;
  const panel = usePanel();
  const citing = { sources, t, onCite: panel.cite };
  const [head, rows] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  useHeadHeight(head);
  useRatchet(rows, day !== null);
  const show = (picked: Day | null) => {
    setDay(picked);
    panel.forget();
  };
  const line = { shown: then, articleDay: article.then, t, onDay: show };
  const text = { name, subtitle, badge: monogram, roomFor: timeline?.longest };

  return (
    <div class="fc-content" data-away={day !== null}>
      <div class="fc-head" ref={head}>
        <CardHeader {...around} {...text} />
        {timeline && <TimelineBar timeline={timeline} {...line} />}
      </div>
      <div class="fc-kept" ref={rows} onFocusIn={showFocused}>
        <DayRows model={model} {...leadsOn(day, { onPerson, onPost })} {...citing} />
      </div>
      <About model={model} {...citing} />
      <Foot
        sources={sources}
        lines={model.evidence}
        t={t}
        panel={panel}
        onCopy={onCopy}
        actions={actions}
      />
    </div>
  );
}

/**
 * Firefox leaves what comes to the focus where it is if any of it is seen, and does not count the
 * head over it as hiding it. A press brings the focus too, and must not move what is pressed.
 */
function showFocused({ target }: FocusEvent): void {
  const element = target as Element;
  if (element.matches(':focus-visible')) scrollInside(element);
}

/** What there is to say of the day: the roles of it and of today, and who else is in the article. */
function DayRows({ model, onPerson, onPost, ...citing }: DayRowsProps) {
  const { then, now, relations, dataNote, dayNote } = model;
  // The row of today may already be dated by how far the data goes.
  const note = now?.dateText === dataNote ? '' : dataNote;
  const row = { onPost, ...citing };
  return (
    <>
      <MomentRow moment={then} when="then" note={now ? '' : note} {...row} />
      {now && <MomentRow moment={now} when="now" note={note} after={then} {...row} />}
      <DayNote text={dayNote} />
      {relations.length > 0 && <HereRow lines={relations} onPerson={onPerson} {...citing} />}
    </>
  );
}

interface DayRowsProps extends Leads, Citing {
  readonly model: CardModel;
}
