import { useId } from 'preact/hooks';
import type { PostMoment } from '../../utils/card/post-model';
import type { Citing } from './citing';
import { PersonItem } from './PersonLine';
import { Row } from './Row';
import type { CardLinks } from './views';

/** What the row on one day of a post gets. */
export interface PostRowProps extends Citing, Pick<CardLinks, 'onPerson'> {
  readonly moment: PostMoment;
  readonly when: 'then' | 'now';
  /** How far the data goes; empty where it goes far enough. */
  readonly note: string;
}

/** Who held a post on one day, or that nobody did. */
export function PostRow({ moment, when, note, ...rest }: PostRowProps) {
  const { title, date, dateText, vacancy, holders } = moment;
  const id = useId();
  return (
    <Row titleId={id} when={when} title={title} date={date} dateText={dateText}>
      {vacancy && <p class="fc-role-text fc-vacancy">{vacancy}</p>}
      {holders.length > 0 && (
        <ul class="fc-roles" role="list" aria-labelledby={id}>
          {holders.map((line) => (
            <PersonItem key={`${line.personId} ${line.text}`} line={line} {...rest} />
          ))}
        </ul>
      )}
      {note && <p class="fc-note">{note}</p>}
    </Row>
  );
}
