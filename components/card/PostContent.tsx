import type { Day } from '../../utils/people/person';
import { Icon } from '../parts/Icon';
import { CardHeader, type HeadProps } from './CardHeader';
import type { CardServices } from './card-services';
import { Pending } from './Pending';
import { PostBody } from './PostBody';
import { useLoaded } from './use-loaded';
import type { CardLinks } from './views';

/** What the view of a post gets. */
export interface PostContentProps extends HeadProps, Pick<CardLinks, 'onPerson'> {
  readonly id: string;
  /** What the post is called until it is fetched. */
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
