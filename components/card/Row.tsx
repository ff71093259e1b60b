import type { ComponentChildren } from 'preact';
import type { Day } from '../../utils/people/person';

interface RowProps {
  /** Names the lists in the row. */
  readonly titleId: string;
  readonly title: string;
  /** Set for the rows that speak for a day. */
  readonly when?: 'then' | 'now';
  readonly date?: Day;
  readonly dateText?: string;
  readonly children: ComponentChildren;
}

/** A row of a card: what it is about at the side, and what there is to say. */
export function Row({ titleId, title, when, date, dateText, children }: RowProps) {
  return (
    <div class="fc-row" data-when={when}>
      <p class="fc-when" id={titleId}>
        <b class="fc-when-title">{title}</b>
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
