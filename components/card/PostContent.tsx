import type { PostModel } from '../../utils/card/post-model';
import { Icon } from '../Icon';
import { CardHeader, type HeadProps } from './CardHeader';
import { Pending } from './Pending';
import { PostBody } from './PostBody';
import { useLoaded } from './use-loaded';
import type { Leads } from './views';

/** What the view of a post gets. */
export interface PostContentProps extends HeadProps, Pick<Leads, 'onPerson'> {
  readonly id: string;
  /** What the post is called until it is fetched. */
  readonly name: string;
  /** Null: nothing is known of it. */
  readonly loadPost: (id: string) => Promise<PostModel | null>;
}

/** A post, in the frame of a card: who held it on the article's day, and does now. */
export function PostContent({ id, name, loadPost, onPerson, ...head }: PostContentProps) {
  const { t } = head;
  const { loaded, retry } = useLoaded(id, loadPost);
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
