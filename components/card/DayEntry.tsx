import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Moment } from '../../utils/card/card-model';
import { DayMark } from '../parts/DayMark';
import { RoleList, type RoleListProps } from './RoleList';

/** How a day is called, dated and signed. */
export type DayName = Pick<Moment, 'sign' | 'title' | 'date' | 'dateText' | 'checked' | 'isStale'>;

/** The row an entry is: of the day shown, of the article's beside it, of today. */
export type EntryKind = 'then' | 'article' | 'now';

interface DayEntryProps extends Omit<RoleListProps, 'roles' | 'labelledBy'> {
  readonly moment: Moment;
  readonly when: EntryKind;
}

/** A day on the spine: its sign, its name, and what the person was on it. */
export function DayEntry({ moment, when, ...roles }: DayEntryProps) {
  const id = useId();
  return (
    <EntryFrame name={moment} when={when} titleId={id}>
      <RoleList roles={moment.roles} labelledBy={id} {...roles} />
    </EntryFrame>
  );
}

interface EntryFrameProps {
  readonly name: DayName;
  readonly when: EntryKind | 'before' | 'after';
  /** Names the lists in the entry. */
  readonly titleId: string;
  readonly children: ComponentChildren;
}

/** An entry of the spine, whatever it holds. */
export function EntryFrame({ name, when, titleId, children }: EntryFrameProps) {
  return (
    <li class="fc-day" data-when={when} data-sign={name.sign}>
      <DayMark kind={name.sign} />
      <DayTitle name={name} id={titleId} />
      {children}
    </li>
  );
}

/** "That day 26 Sep 2024; checked 22 Aug 2026", in ochre what is only last known. */
export function DayTitle({ name, id }: { readonly name: DayName; readonly id?: string }) {
  const { title, date, dateText, checked, isStale } = name;
  const isDated = dateText !== '';
  return (
    <p class="fc-when" id={id}>
      <b class="fc-when-title" data-stale={isStale && !isDated}>
        {isDated ? title : <time dateTime={date}>{title}</time>}
      </b>{' '}
      {isDated && (
        <span>
          <time dateTime={date}>
            <bdi>{dateText}</bdi>
          </time>
          {checked && (
            <>
              {'; '}
              <bdi class="fc-checked" data-stale={isStale}>
                {checked}
              </bdi>
            </>
          )}
        </span>
      )}
    </p>
  );
}
