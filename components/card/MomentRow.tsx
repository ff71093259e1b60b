import { useId } from 'preact/hooks';
import type { Moment } from '../../utils/card/card-model';
import type { Citing } from './citing';
import { RoleItem } from './RoleItem';

/** What the row of one day gets. */
export interface MomentRowProps extends Citing {
  readonly moment: Moment;
  readonly when: 'then' | 'now';
  /** How far the data goes; empty where it goes far enough. */
  readonly note: string;
}

/** The roles of one day: the article's, or today's. */
export function MomentRow({ moment, when, note, ...citing }: MomentRowProps) {
  const whenId = useId();
  return (
    <div class="fc-row" data-when={when}>
      <p class="fc-when" id={whenId}>
        <b class="fc-when-title">{moment.title}</b>{' '}
        <time dateTime={moment.date}>{moment.dateText}</time>
      </p>
      <div class="fc-what">
        {/* The role is said again because Safari drops it from lists without bullets. */}
        <ul class="fc-roles" role="list" aria-labelledby={whenId}>
          {moment.roles.map((role) => (
            <RoleItem key={`${role.text} ${role.detail}`} role={role} {...citing} />
          ))}
        </ul>
        {note && <p class="fc-note">{note}</p>}
      </div>
    </div>
  );
}
