import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { PostOnDays } from '../../utils/card/post-model';
import type { Day } from '../../utils/people/person';
import { Icon } from '../parts/Icon';
import { CardHeader, type HeadProps } from './CardHeader';
import { DayNote } from './CardLines';
import type { CardServices } from './card-services';
import { Foot, usePanel } from './Foot';
import { AllHolders, HeldDays } from './HeldDays';
import { useRatchet } from './keep-place';
import { Pending, pendingText, useLoaded } from './Loading';
import { TimelineBar } from './timeline/TimelineBar';
import { useMeasuredParts } from './use-measured-parts';
import { type CardLinks, linksOn } from './views';

/** The post by its id, its day, and what of it is known beforehand. */
export interface PostContentProps extends HeadProps, Pick<CardLinks, 'onPerson'> {
  readonly id: string;
  /** The post's name until it is fetched. */
  readonly name: string;
  /** The day it begins with; null or absent: the article's. */
  readonly day?: Day | null;
  readonly tools?: ComponentChildren;
  readonly loadPost: CardServices['loadPost'];
}

/** A post, in the frame of a card: who held it on a day, before and after, and does now. */
export function PostContent({ id, name, day = null, loadPost, ...rest }: PostContentProps) {
  const { onPerson, ...head } = rest;
  const { t } = head;
  const { loaded, retry } = useLoaded(id, loadPost);
  if (loaded.state === 'ready') return <PostBody modelOn={loaded.value} startDay={day} {...rest} />;
  const { state } = loaded;
  return (
    <div class="fc-content">
      <CardHeader
        {...head}
        {...POST_HEAD}
        name={name}
        subtitle={pendingText(state, t) || t('card_post_kind')}
      />
      <Pending state={state} absentText={t('card_post_absent')} t={t} onRetry={retry} />
    </div>
  );
}

/** What the head of every post has. */
const POST_HEAD = { badge: <Icon name="post" />, isPost: true };

interface PostBodyProps extends Omit<PostContentProps, 'id' | 'name' | 'day' | 'loadPost'> {
  readonly modelOn: PostOnDays;
  readonly startDay: Day | null;
}

/** Who held a post on the day the reader picks, when everybody held it, and how that is known. */
function PostBody({ modelOn, startDay, onPerson, ...head }: PostBodyProps) {
  const { t } = head;
  const [day, setDay] = useState<Day | null>(startDay);
  const article = useMemo(() => modelOn(null), [modelOn]);
  const model = day === null ? article : modelOn(day);
  const { title, then, all, timeline, sources, dayNote } = model;
  const panel = usePanel();
  const parts = useMeasuredParts();
  const days = useRef<HTMLDivElement>(null);
  useRatchet(days, day !== null);
  const show = (picked: Day | null) => {
    setDay(picked);
    panel.forget();
  };
  const lead = { sources, t, onCite: panel.cite, ...linksOn(day, { onPerson }) };
  const said = [then.vacancy, ...then.holders.map(({ name }) => name)].filter(Boolean);
  const shown = { date: then.date, dateText: then.dateText, text: said.join('; ') };
  return (
    <div class="fc-content" data-away={day !== null} ref={parts.content}>
      <div class="fc-head" ref={parts.head}>
        <CardHeader {...head} {...POST_HEAD} name={title} subtitle={t('card_post_kind')} />
      </div>
      <div class="fc-body">
        <div class="fc-kept" ref={days}>
          <HeldDays model={model} {...lead} />
        </div>
        {timeline && (
          <TimelineBar
            timeline={timeline}
            shown={shown}
            articleDay={article.then}
            barRef={parts.line}
            t={t}
            onDay={show}
          />
        )}
        {(all.length > 1 || dayNote) && (
          <div class="fc-lines">
            {all.length > 1 && <AllHolders lines={all} {...lead} />}
            <DayNote text={dayNote} />
          </div>
        )}
      </div>
      <Foot
        sources={sources}
        isEmpty={sources.length === 0}
        t={t}
        panel={panel}
        footRef={parts.foot}
      />
    </div>
  );
}
