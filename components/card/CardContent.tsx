import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { CardModel } from '../../utils/card/card-model';
import type { Day } from '../../utils/people/person';
import { About } from './About';
import { CardHeader, type HeadProps } from './CardHeader';
import { DayNote } from './DayNote';
import { Foot } from './Foot';
import { HereRow } from './HereRow';
import { MomentRow } from './MomentRow';
import { TimelineBar } from './timeline/TimelineBar';
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
  const { modelOn, startDay = null, onPerson, onPost, onCopy, actions, ...head } = props;
  const { t } = head;
  const [day, setDay] = useState<Day | null>(startDay);
  const article = useMemo(() => modelOn(null), [modelOn]);
  const model = day === null ? article : modelOn(day);
  const { then, now, timeline, here, sources } = model;
  const leads = leadsOn(day, { onPerson, onPost });
  const panel = usePanel();
  const citing = { sources, t, onCite: panel.cite };
  const box = useRef<HTMLDivElement>(null);
  useRatchet(box, day !== null);
  // The row of today may already be dated by how far the data goes.
  const note = now?.dateText === model.dataNote ? '' : model.dataNote;
  const show = (picked: Day | null) => {
    setDay(picked);
    panel.forget();
  };

  return (
    <>
      <div class="fc-kept" ref={box}>
        <CardHeader {...head} badge={model.monogram} name={model.name} subtitle={model.subtitle} />
        <MomentRow
          moment={then}
          when="then"
          note={now ? '' : note}
          onPost={leads.onPost}
          {...citing}
        />
        {now && (
          <MomentRow
            moment={now}
            when="now"
            note={note}
            after={then}
            onPost={leads.onPost}
            {...citing}
          />
        )}
      </div>
      {timeline && (
        <TimelineBar
          timeline={timeline}
          shown={then}
          articleDay={article.then}
          t={t}
          onDay={show}
        />
      )}
      <DayNote text={model.dayNote} />
      {here.length > 0 && <HereRow lines={here} onPerson={leads.onPerson} {...citing} />}
      <About model={model} {...citing} />
      <Foot
        sources={sources}
        lines={model.evidence}
        t={t}
        panel={panel}
        onCopy={onCopy}
        actions={actions}
      />
    </>
  );
}
