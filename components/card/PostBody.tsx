import type { PostModel } from '../../utils/card/post-model';
import type { Translate } from '../../utils/interface-text';
import { DayNote } from './DayNote';
import { Foot } from './Foot';
import { NeighbourRow } from './NeighbourRow';
import { PostRow } from './PostRow';
import { usePanel } from './use-panel';
import type { CardLinks } from './views';

/** What the account of a post gets. */
export interface PostBodyProps extends Pick<CardLinks, 'onPerson'> {
  readonly model: PostModel;
  readonly t: Translate;
}

/** Who held a post then and holds it now, who before and after, and how that is known. */
export function PostBody({ model, t, onPerson }: PostBodyProps) {
  const { then, now, before, after, sources, dataNote } = model;
  const panel = usePanel();
  const lead = { sources, t, onCite: panel.cite, onPerson };
  const note = now?.dateText === dataNote ? '' : dataNote;
  return (
    <>
      <PostRow moment={then} when="then" note={now ? '' : note} {...lead} />
      {now && <PostRow moment={now} when="now" note={note} {...lead} />}
      <DayNote text={model.dayNote} />
      {before && <NeighbourRow title={t('card_post_before')} line={before} {...lead} />}
      {after && <NeighbourRow title={t('card_post_after')} line={after} {...lead} />}
      <Foot sources={sources} lines={[]} t={t} panel={panel} />
    </>
  );
}
