import { useId } from 'preact/hooks';
import type { HolderLine, PostModel, PostMoment } from '../../utils/card/post-model';
import type { Translate } from '../../utils/interface-text';
import type { Day } from '../../utils/people/person';
import { Icon } from '../parts/Icon';
import type { MarkKind } from '../parts/Mark';
import { CardHeader, type HeadProps } from './CardHeader';
import type { CardServices } from './card-services';
import { Foot, usePanel } from './Foot';
import { Pending, useLoaded } from './Loading';
import { PersonItem } from './PersonItem';
import { DayNote, markOf, Row } from './Row';
import type { Citing } from './SourceMarks';
import type { CardLinks } from './views';

/** The post by its id, its day, and what of it is known beforehand. */
export interface PostContentProps extends HeadProps, Pick<CardLinks, 'onPerson'> {
  readonly id: string;
  /** The post's name until it is fetched. */
  readonly name: string;
  /** The day it is shown on; null or absent: the article's. */
  readonly day?: Day | null;
  readonly loadPost: CardServices['loadPost'];
}

/** A post, in the frame of a card: who held it on a day, and does now. */
export function PostContent(props: PostContentProps) {
  const { id, name, day = null, loadPost, onPerson, ...head } = props;
  const { t } = head;
  const { loaded, retry } = useLoaded(id, (wanted) => loadPost(wanted, day));
  const model = loaded.state === 'ready' ? loaded.value : null;
  return (
    <>
      <CardHeader
        {...head}
        badge={<Icon name="post" />}
        isPost
        name={model?.title ?? name}
        subtitle={t('card_post_kind')}
      />
      {loaded.state === 'ready' ? (
        <PostBody model={loaded.value} t={t} onPerson={onPerson} />
      ) : (
        <Pending state={loaded.state} absentText={t('card_post_absent')} t={t} onRetry={retry} />
      )}
    </>
  );
}

interface PostBodyProps extends Pick<CardLinks, 'onPerson'> {
  readonly model: PostModel;
  readonly t: Translate;
}

/** Who held a post then and holds it now, who before and after, and how that is known. */
function PostBody({ model, t, onPerson }: PostBodyProps) {
  const { then, now, before, after, sources, dataNote } = model;
  const panel = usePanel();
  const lead = { sources, t, onCite: panel.cite, onPerson };
  const note = now?.dateText === dataNote ? '' : dataNote;
  return (
    <>
      <PostRow
        moment={then}
        when="then"
        mark={markOf(then, now !== null, t)}
        note={now ? '' : note}
        {...lead}
      />
      {now && <PostRow moment={now} when="now" mark="now" note={note} {...lead} />}
      <DayNote text={model.dayNote} />
      {before && <NeighbourRow title={t('card_post_before')} line={before} {...lead} />}
      {after && <NeighbourRow title={t('card_post_after')} line={after} {...lead} />}
      <Foot sources={sources} lines={[]} t={t} panel={panel} />
    </>
  );
}

interface PostRowProps extends Citing, Pick<CardLinks, 'onPerson'> {
  readonly moment: PostMoment;
  readonly when: 'then' | 'now';
  /** Where somebody holds it. */
  readonly mark: MarkKind;
  /** How far the data goes; empty where it goes far enough. */
  readonly note: string;
}

/** Who held a post on one day, or that nobody did. */
function PostRow({ moment, when, mark, note, ...rest }: PostRowProps) {
  const { title, date, dateText, vacancy, holders } = moment;
  const id = useId();
  return (
    <Row
      titleId={id}
      when={when}
      mark={holders.length > 0 ? mark : 'gap'}
      title={title}
      date={date}
      dateText={dateText}
    >
      {vacancy && <p class="fc-role-text fc-vacancy">{vacancy}</p>}
      {holders.length > 0 && (
        <ul class="fc-roles" role="list" aria-labelledby={id}>
          {holders.map((line) => (
            <PersonItem key={`${line.personId} ${line.text}`} line={line} {...rest} />
          ))}
        </ul>
      )}
      {note && <p class="fc-data-note">{note}</p>}
    </Row>
  );
}

interface NeighbourRowProps extends Citing, Pick<CardLinks, 'onPerson'> {
  readonly title: string;
  readonly line: HolderLine;
}

/** Who held a post before, or after. */
function NeighbourRow({ title, line, ...rest }: NeighbourRowProps) {
  const id = useId();
  return (
    <Row titleId={id} title={title}>
      <ul class="fc-roles" role="list" aria-labelledby={id}>
        <PersonItem line={line} {...rest} />
      </ul>
    </Row>
  );
}
