import type { ComponentChildren } from 'preact';
import type { Translate } from '../../utils/interface-text';
import type { Day } from '../../utils/people/person';
import { Mark, type MarkKind } from '../parts/Mark';

interface RowProps {
  /** Names the lists in the row. */
  readonly titleId: string;
  readonly title: string;
  /** Set for the rows that speak for a day. */
  readonly when?: 'then' | 'now';
  /** The sign of that day, before its title. */
  readonly mark?: MarkKind;
  readonly date?: Day;
  readonly dateText?: string;
  readonly children: ComponentChildren;
}

/** A row of a card: what it is about at the side, and what there is to say. */
export function Row({ titleId, title, when, mark, date, dateText, children }: RowProps) {
  return (
    <div class="fc-row" data-when={when}>
      <p class="fc-when" id={titleId}>
        <b class="fc-when-title">
          {mark && <Mark kind={mark} />}
          {title}
        </b>
        {date && (
          <>
            {' '}
            <time dateTime={date}>{dateText}</time>
          </>
        )}
      </p>
      <div class="fc-what">{children}</div>
    </div>
  );
}

/** A remark on how sure the article's day is; nothing where it is certain. */
export function DayNote({ text }: { text: string }) {
  return text === '' ? null : <p class="fc-day-note">{text}</p>;
}

/** The sign of the day a card shows; `changed`: there is a row of today below it. */
export function markOf({ title }: { readonly title: string }, changed: boolean, t: Translate) {
  if (title === t('time_today')) return 'now';
  return changed ? 'then' : 'both';
}
