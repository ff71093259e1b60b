import { useId } from 'preact/hooks';
import type { Moment } from '../../utils/card/card-model';
import type { Citing } from './citing';
import { RoleItem } from './RoleItem';
import { Row } from './Row';
import type { CardLinks } from './views';

/** What the row of one day gets. */
export interface MomentRowProps extends Citing, Pick<CardLinks, 'onPost'> {
  readonly moment: Moment;
  readonly when: 'then' | 'now';
  /** How far the data goes; empty where it goes far enough. */
  readonly note: string;
  /** The row before: whose posts it leads to, this one need not. */
  readonly after?: Moment;
}

/** The roles of one day: the article's, another one, or today's. */
export function MomentRow({ moment, when, note, after, onPost, ...citing }: MomentRowProps) {
  const { title, date, dateText, roles } = moment;
  const id = useId();
  const led = new Set(after?.roles.map(({ postId }) => postId));
  return (
    <Row titleId={id} when={when} title={title} date={date} dateText={dateText}>
      {/* The role is said again because Safari drops it from lists without bullets. */}
      <ul class="fc-roles" role="list" aria-labelledby={id}>
        {roles.map((role) => (
          <RoleItem
            key={`${role.text} ${role.detail}`}
            role={role}
            onPost={led.has(role.postId) ? undefined : onPost}
            {...citing}
          />
        ))}
      </ul>
      {note && <p class="fc-note">{note}</p>}
    </Row>
  );
}
