import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { HolderLine, PostModel, PostMoment } from '../../utils/card/post-model';
import type { Translate } from '../../utils/interface-text';
import type { Day } from '../../utils/people/person';
import { DayMark } from '../parts/DayMark';
import { Icon } from '../parts/Icon';
import { CardHeader, type HeadProps } from './CardHeader';
import { DayNote } from './CardLines';
import type { CardServices } from './card-services';
import { EntryFrame, type EntryKind } from './DayEntry';
import { Foot, usePanel } from './Foot';
import { Pending, useLoaded } from './Loading';
import { PersonItem } from './PersonItem';
import type { Citing } from './SourceMarks';
import type { CardLinks } from './views';

/** The post by its id, its day, and what of it is known beforehand. */
export interface PostContentProps extends HeadProps, Pick<CardLinks, 'onPerson'> {
  readonly id: string;
  /** The post's name until it is fetched. */
  readonly name: string;
  /** The day it is shown on; null or absent: the article's. */
  readonly day?: Day | null;
  readonly tools?: ComponentChildren;
  readonly loadPost: CardServices['loadPost'];
}

/** A post, in the frame of a card: who held it on a day, before and after, and does now. */
export function PostContent(props: PostContentProps) {
  const { id, name, day = null, loadPost, onPerson, ...head } = props;
  const { t } = head;
  const { loaded, retry } = useLoaded(id, (wanted) => loadPost(wanted, day));
  const model = loaded.state === 'ready' ? loaded.value : null;
  return (
    <div class="fc-content">
      <CardHeader
        {...head}
        badge={<Icon name="post" />}
        isPost
        name={model?.title ?? name}
        subtitle={t(loaded.state === 'loading' ? 'card_loading' : 'card_post_kind')}
      />
      {loaded.state === 'ready' ? (
        <PostBody model={loaded.value} t={t} onPerson={onPerson} />
      ) : (
        <Pending state={loaded.state} absentText={t('card_post_absent')} t={t} onRetry={retry} />
      )}
    </div>
  );
}

interface PostBodyProps extends Pick<CardLinks, 'onPerson'> {
  readonly model: PostModel;
  readonly t: Translate;
}

/** Who held a post before, on the day, after and now, in order, and how that is known. */
function PostBody({ model, t, onPerson }: PostBodyProps) {
  const { then, now, before, after, all, sources, dayNote } = model;
  const panel = usePanel();
  const lead = { sources, t, onCite: panel.cite, onPerson };
  // Whoever holds it now is said once.
  const isNow = now?.holders.some(({ personId }) => personId === after?.personId) ?? false;
  return (
    <>
      <ol class="fc-days fc-held" role="list">
        {before && <Neighbour when="before" line={before} {...lead} />}
        <HeldEntry moment={then} when="then" {...lead} />
        {after && !isNow && <Neighbour when="after" line={after} {...lead} />}
        {now && <HeldEntry moment={now} when="now" {...lead} />}
      </ol>
      {(all.length > 1 || dayNote) && (
        <div class="fc-lines">
          {all.length > 1 && <AllHolders lines={all} {...lead} />}
          <DayNote text={dayNote} />
        </div>
      )}
      <Foot sources={sources} isEmpty={sources.length === 0} t={t} panel={panel} />
    </>
  );
}

interface HeldEntryProps extends Citing, Pick<CardLinks, 'onPerson'> {
  readonly moment: PostMoment;
  readonly when: EntryKind;
}

/** Who held a post on one day, or that nobody did. */
function HeldEntry({ moment, when, ...rest }: HeldEntryProps) {
  const { vacancy, holders } = moment;
  const id = useId();
  return (
    <EntryFrame name={moment} when={when} titleId={id}>
      {vacancy && <p class="fc-role-text fc-vacancy">{vacancy}</p>}
      <Holders lines={holders} labelledBy={id} {...rest} />
    </EntryFrame>
  );
}

interface HoldersProps extends Citing, Pick<CardLinks, 'onPerson'> {
  readonly lines: readonly HolderLine[];
  readonly labelledBy?: string;
  readonly label?: string;
}

function Holders({ lines, labelledBy, label, ...rest }: HoldersProps) {
  if (lines.length === 0) return null;
  return (
    <ul class="fc-roles" role="list" aria-labelledby={labelledBy} aria-label={label}>
      {lines.map((line) => (
        <PersonItem key={`${line.personId} ${line.text}`} line={line} {...rest} />
      ))}
    </ul>
  );
}

interface NeighbourProps extends Citing, Pick<CardLinks, 'onPerson'> {
  readonly when: 'before' | 'after';
  readonly line: HolderLine;
}

/** Who held a post before, or after. */
function Neighbour({ when, line, ...rest }: NeighbourProps) {
  const { t } = rest;
  const id = useId();
  return (
    <li class="fc-day" data-when={when} data-sign="past">
      <DayMark kind="past" />
      <p class="fc-when" id={id}>
        <b class="fc-when-title">{t(when === 'before' ? 'card_post_before' : 'card_post_after')}</b>
      </p>
      <Holders lines={[line]} labelledBy={id} {...rest} />
    </li>
  );
}

/** Everybody recorded in a post, on demand. */
function AllHolders({ lines, ...rest }: HoldersProps) {
  const { t } = rest;
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="fc-all">
      <button
        type="button"
        class="fc-text-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('card_post_all')}
      </button>
      {isOpen && <Holders lines={lines} label={t('card_post_all')} {...rest} />}
    </div>
  );
}
