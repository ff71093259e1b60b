import type { Translate } from '../../utils/messages';
import { Icon } from '../Icon';
import type { FoundPost } from './popup-services';

/** What a list of posts gets. */
export interface PostListProps {
  readonly posts: readonly FoundPost[];
  readonly t: Translate;
  readonly onChoose: (post: FoundPost) => void;
}

/** Posts to choose from, to see who held them. */
export function PostList({ posts, t, onChoose }: PostListProps) {
  return (
    <ul class="fc-people fc-posts" role="list" aria-label={t('popup_posts')}>
      {posts.map((post) => (
        <li key={post.id}>
          <button
            type="button"
            class="fc-person"
            data-post={post.id}
            onClick={() => onChoose(post)}
          >
            <span class="fc-monogram" aria-hidden="true">
              <Icon name="post" />
            </span>
            <span class="fc-person-text">
              <span class="fc-role-text">{post.label}</span>
              <span class="fc-detail">{t('card_post_kind')}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
