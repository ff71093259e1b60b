import { Icon } from '../parts/Icon';
import type { FoundPost, PopupServices } from './popup-services';

/** What a list of posts gets. */
export interface PostListProps {
  readonly posts: readonly FoundPost[];
  readonly services: Pick<PopupServices, 't' | 'dateText'>;
  readonly onChoose: (post: FoundPost) => void;
}

/** Posts to choose from, to see who held them; and on which day, where one was asked about. */
export function PostList({ posts, services, onChoose }: PostListProps) {
  const { t, dateText } = services;
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
              <span class="fc-detail">
                {post.day === undefined
                  ? t('card_post_kind')
                  : t('popup_post_on', [dateText(post.day)])}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
