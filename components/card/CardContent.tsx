import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardModel, FactPlace } from '../../utils/card/card-model';
import type { Day } from '../../utils/people/person';
import { OwnMark } from '../parts/OwnMark';
import { CardHeader, type HeadProps } from './CardHeader';
import { DayRows } from './DayRows';
import { Foot, usePanel } from './Foot';
import { scrollInside, useRatchet } from './keep-place';
import { type Citing, SourceMarks } from './SourceMarks';
import { TimelineBar } from './timeline/TimelineBar';
import { type CardLinks, linksOn } from './views';

/** A person of a card, the same in the floating one and in the popup. */
export interface CardContentProps extends HeadProps, CardLinks {
  /** The card on a day; null: on the article's. */
  readonly modelOn: (day: Day | null) => CardModel;
  /** The day it begins with; null or absent: the article's. */
  readonly startDay?: Day | null;
  /** The reader has picked another day; null: the article's. */
  readonly onDay?: ((day: Day | null) => void) | undefined;
  /** Absent: nothing can be copied. */
  readonly onCopy?: ((text: string) => Promise<boolean>) | undefined;
  readonly actions?: ComponentChildren;
  /** Lines over the foot, such as why the card is of this person. */
  readonly lines?: ComponentChildren;
  /** Absent: nothing can be corrected from here. */
  readonly onCorrect?: ((fact: FactPlace) => void) | undefined;
}

/** All that a card says of a person, in reading order, on the day the reader picks. */
export function CardContent(props: CardContentProps) {
  const {
    modelOn,
    startDay = null,
    onDay,
    onPerson,
    onPost,
    onCopy,
    actions,
    lines,
    onCorrect,
    ...around
  } = props;
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
    onDay?.(picked);
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
        <DayRows model={model} {...linksOn(day, { onPerson, onPost })} {...citing} />
      </div>
      <About model={model} {...citing} />
      {lines}
      <Foot
        sources={sources}
        lines={model.evidence}
        t={t}
        panel={panel}
        onCopy={onCopy}
        onCorrect={onCorrect}
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

/** One neutral sentence on the person, and the other names they go by. */
function About({ model, ...citing }: Citing & { model: CardModel }) {
  const { summary, summarySources, summaryOwn, otherNames, otherNamesOwn } = model;
  if (!summary && otherNames.length === 0) return null;
  return (
    <div class="fc-about">
      {summary && (
        <p class="fc-summary">
          {summary}
          <SourceMarks numbers={summarySources} {...citing} />
          <OwnMark text={summaryOwn} />
        </p>
      )}
      {otherNames.length > 0 && (
        <p class="fc-also">
          {citing.t('card_also_named', [otherNames.join(citing.t('card_list_separator'))])}
          <OwnMark text={otherNamesOwn} />
        </p>
      )}
    </div>
  );
}

/** The style property that tells how high the head over the rows is, in pixels; the CSS reads it. */
const HEAD = '--fc-head';

/** Tells the box around a head how high the head is, as soon as it is seen and when it changes. */
function useHeadHeight(head: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = head;
    if (!current) return;
    const observer = new ResizeObserver(() => {
      const { height } = current.getBoundingClientRect();
      // A view that waits under another one has none.
      if (height > 0) current.parentElement?.style.setProperty(HEAD, `${height}px`);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [head]);
}
