import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { CardModel, FactPlace } from '../../utils/card/card-model';
import type { Day } from '../../utils/people/person';
import { CardHeader, type HeadProps } from './CardHeader';
import { About, DayNote, OwnLine, RelationLines } from './CardLines';
import { DayEntries } from './DayEntries';
import { EvidenceList } from './EvidenceList';
import { Foot, type FootTools, usePanel } from './Foot';
import { scrollInside, useRatchet, useViewFromTop } from './keep-place';
import { MentionLine, type MentionsHere } from './MentionLine';
import { TimelineBar } from './timeline/TimelineBar';
import { useMeasuredParts } from './use-measured-parts';
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
  const { name, subtitle, monogram, then, timeline, sources, relations, dayNote, evidence } = model;
  const panel = usePanel();
  // The statements take the place of what they are about, which waits under them as it was left.
  const isKnowing = panel.open && evidence.length > 0;
  const citing = { sources, t, onCite: panel.cite };
  const links = linksOn(day, { onPerson, onPost });
  const parts = useMeasuredParts();
  const days = useRef<HTMLDivElement>(null);
  const middle = useRef<HTMLDivElement>(null);
  useRatchet(days, day !== null);
  // The foot stays under the pointer that pressed it.
  useRatchet(middle, isKnowing);
  useViewFromTop(parts.content, { isOpen: isKnowing, isLedElsewhere: panel.cited !== null });
  const show = (picked: Day | null) => {
    setDay(picked);
    onDay?.(picked);
    panel.forget();
  };
  const { date, dateText, roles } = then;
  const shown = { date, dateText, text: roles[0]?.text ?? '' };
  const line = { shown, articleDay: article.then, t, onDay: show };
  const text = {
    ...{ name, badge: monogram, roomFor: timeline?.longest, tools },
    subtitle: isKnowing ? t('card_evidence') : subtitle,
  };

  return (
    <div class="fc-content" data-away={day !== null} onFocusIn={showFocused} ref={parts.content}>
      <div class="fc-head" ref={parts.head}>
        <CardHeader {...around} {...text} />
      </div>
      <div class="fc-kept" ref={middle}>
        <div class="fc-body" hidden={isKnowing}>
          <div class="fc-kept" ref={days}>
            <DayEntries
              model={model}
              onPost={links.onPost}
              onUpdates={onManage && (() => onManage('packs'))}
              {...citing}
            />
          </div>
          {timeline && <TimelineBar timeline={timeline} barRef={parts.line} {...line} />}
          <div class="fc-lines">
            {mentions && onMention && <MentionLine mentions={mentions} t={t} onStep={onMention} />}
            <RelationLines lines={relations} onPerson={links.onPerson} {...citing} />
            <About model={model} {...citing} />
            <DayNote text={dayNote} />
            <OwnLine roles={then.roles} t={t} onManage={onManage} />
            {lines}
          </div>
        </div>
        {isKnowing && (
          <EvidenceList
            lines={evidence}
            onCopy={onCopy}
            onCorrect={onCorrect}
            onPost={links.onPost}
            {...citing}
          />
        )}
      </div>
      <Foot
        sources={sources}
        isEmpty={sources.length === 0 && evidence.length === 0}
        citation={model.citation}
        t={t}
        panel={panel}
        onCopy={onCopy}
        onManage={onManage}
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
