import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardModel, FactPlace } from '../../utils/card/card-model';
import type { Day } from '../../utils/people/person';
import { CardHeader, type HeadProps } from './CardHeader';
import { About, DayNote, RelationLines } from './CardLines';
import { DayEntries } from './DayEntries';
import { Foot, type FootTools, usePanel } from './Foot';
import { scrollInside, useRatchet } from './keep-place';
import { MentionLine, type MentionsHere } from './MentionLine';
import { TimelineBar } from './timeline/TimelineBar';
import { type CardLinks, linksOn } from './views';

/** A person of a card, the same in the floating one and in the popup. */
export interface CardContentProps extends HeadProps, CardLinks, FootTools {
  /** The card on a day; null: on the article's. */
  readonly modelOn: (day: Day | null) => CardModel;
  /** The day it begins with; null or absent: the article's. */
  readonly startDay?: Day | null;
  /** The reader has picked another day; null: the article's. */
  readonly onDay?: ((day: Day | null) => void) | undefined;
  /** Where the article names the person; absent: it is not known here. */
  readonly mentions?: MentionsHere | undefined;
  readonly onMention?: ((way: 1 | -1) => void) | undefined;
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
    onManage,
    tools,
    mentions,
    onMention,
    lines,
    onCorrect,
    ...around
  } = props;
  const { t } = around;
  const [day, setDay] = useState<Day | null>(startDay);
  const article = useMemo(() => modelOn(null), [modelOn]);
  const model = day === null ? article : modelOn(day);
  const { name, subtitle, monogram, then, timeline, sources, relations, dayNote } = model;
  const panel = usePanel();
  const citing = { sources, t, onCite: panel.cite };
  const links = linksOn(day, { onPerson, onPost });
  const parts = useMeasuredParts();
  const days = useRef<HTMLDivElement>(null);
  useRatchet(days, day !== null);
  const show = (picked: Day | null) => {
    setDay(picked);
    onDay?.(picked);
    panel.forget();
  };
  const line = { shown: then, articleDay: article.then, t, onDay: show };
  const text = { name, subtitle, badge: monogram, roomFor: timeline?.longest, tools };

  return (
    <div class="fc-content" data-away={day !== null} onFocusIn={showFocused} ref={parts.content}>
      <div class="fc-head" ref={parts.head}>
        <CardHeader {...around} {...text} />
      </div>
      <div class="fc-kept" ref={days}>
        <DayEntries model={model} onPost={links.onPost} {...citing} />
      </div>
      {timeline && <TimelineBar timeline={timeline} {...line} />}
      <div class="fc-lines">
        {mentions && onMention && <MentionLine mentions={mentions} t={t} onStep={onMention} />}
        <RelationLines lines={relations} onPerson={links.onPerson} {...citing} />
        <About model={model} {...citing} />
        <DayNote text={dayNote} />
        {lines}
      </div>
      <Foot
        sources={sources}
        lines={model.evidence}
        citation={model.citation}
        t={t}
        panel={panel}
        onCopy={onCopy}
        onManage={onManage}
        onCorrect={onCorrect}
        onPost={links.onPost}
        footRef={parts.foot}
      />
    </div>
  );
}

/**
 * Firefox leaves what comes to the focus where it is if any of it is seen, and does not count the
 * head over it as hiding it. A press brings the focus too, often to the name, which has it for the
 * whole card; that must not move what is pressed.
 */
function showFocused({ target }: FocusEvent): void {
  const element = target as Element;
  if (element.matches(':focus-visible:not(.fc-name)')) scrollInside(element);
}

/** The style properties that tell how high the head and the foot are, in pixels; the CSS reads them. */
const HEIGHTS = { head: '--fc-head', foot: '--fc-foot' } as const;

/** Tells the box around a head and a foot how high they are, as soon as they are seen and at changes. */
function useMeasuredParts() {
  const content = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  useHeight({ content, part: head, property: HEIGHTS.head });
  useHeight({ content, part: foot, property: HEIGHTS.foot });
  return { content, head, foot };
}

interface MeasuredPart {
  readonly content: RefObject<HTMLElement | null>;
  readonly part: RefObject<HTMLElement | null>;
  readonly property: string;
}

function useHeight({ content, part, property }: MeasuredPart): void {
  useLayoutEffect(() => {
    const { current } = part;
    if (!current) return;
    const observer = new ResizeObserver(() => {
      const { height } = current.getBoundingClientRect();
      // A view that waits under another one has none.
      if (height > 0) content.current?.style.setProperty(property, `${height}px`);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [content, part, property]);
}
