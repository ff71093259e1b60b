import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CardModel, Moment } from '../../utils/card/card-model';
import { DayMark } from '../parts/DayMark';
import { Tool } from '../parts/Tool';
import { CardHeader, type HeadProps } from './CardHeader';

interface CompactCardProps extends HeadProps {
  readonly modelOn: (day: null) => CardModel;
  readonly onMore: () => void;
  /** Buttons before the one for all else. */
  readonly tools?: ComponentChildren;
}

/** A name that was looked up before: who that was that day, and is now, and the way to all else. */
export function CompactCard({ modelOn, onMore, tools, ...head }: CompactCardProps) {
  const { t } = head;
  const { name, then, now } = useMemo(() => modelOn(null), [modelOn]);
  return (
    <div class="fc-content fc-compact">
      <CardHeader
        {...head}
        name={name}
        subtitle=""
        tools={
          <>
            {tools}
            <Tool icon="chevron" name={t('card_show_all')} aria-expanded={false} onClick={onMore} />
          </>
        }
      />
      <ol class="fc-days" role="list">
        <CompactEntry moment={then} when="then" />
        {now && <CompactEntry moment={now} when="now" />}
      </ol>
    </div>
  );
}

interface CompactEntryProps {
  readonly moment: Moment;
  readonly when: 'then' | 'now';
}

/** The first role of a day beside its sign; what the sign means is there for those who listen. */
function CompactEntry({ moment, when }: CompactEntryProps) {
  const { sign, title, date, dateText, isStale, roles } = moment;
  const [first] = roles;
  const isSaid = isStale && dateText === '';
  return (
    <li class="fc-day" data-when={when} data-sign={sign}>
      <DayMark kind={sign} />
      <span class={isSaid ? 'fc-compact-when' : 'fc-unseen'} data-stale={isStale}>
        <b>{title}</b> <time dateTime={date}>{dateText}</time>
      </span>
      <bdi class="fc-role-text">{first?.text}</bdi>
      {when === 'now' && first?.detail && <span class="fc-detail"> · {first.detail}</span>}
    </li>
  );
}
