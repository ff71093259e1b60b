import type { Day, Person } from '../../utils/people/person';
import { type CardSubject, viewOfPerson } from '../card/views';
import { Icon } from '../parts/Icon';
import { Plate } from '../parts/Plate';
import { PersonList } from './PersonList';
import type { FoundPost, PopupServices } from './popup-services';
import type { Found } from './popup-state';

interface FoundListProps {
  readonly found: Found;
  readonly services: PopupServices;
  readonly published: Day | null;
  readonly onOpen: (view: CardSubject) => void;
}

/** The posts and people a search found: those first that are called what was typed. */
export function FoundList(props: FoundListProps) {
  const posts = <FoundPosts key="posts" {...props} />;
  const people = <FoundPeople key="people" {...props} />;
  return <>{peopleFirst(props.found) ? [people, posts] : [posts, people]}</>;
}

/** "truss" is the name of somebody, and only near to "Russia"; who types an office asks for posts. */
function peopleFirst({ people, posts }: Found): boolean {
  const nearest = (all: Found['people'] | Found['posts']) =>
    Math.min(...all.map(({ penalty = Number.POSITIVE_INFINITY }) => penalty));
  return nearest(people) < nearest(posts);
}

function FoundPosts({ found: { posts }, services, onOpen }: FoundListProps) {
  if (posts.length === 0) return null;
  const open = ({ id, label, day }: FoundPost) =>
    onOpen({ kind: 'post', id, name: label, ...(day !== undefined && { day }) });
  return <PostList posts={posts} services={services} onChoose={open} />;
}

function FoundPeople({ found: { people }, services, published, onOpen }: FoundListProps) {
  if (people.length === 0) return null;
  const open = (person: Person) => {
    const day = people.find((one) => one.person === person)?.day;
    onOpen({ ...viewOfPerson(person), ...(day !== undefined && { day }) });
  };
  const listed = people.map(({ day, ...one }) => ({
    ...one,
    model: services.cardOf(one.person, day ?? published),
  }));
  return (
    <PersonList people={listed} t={services.t} label={services.t('popup_people')} onChoose={open} />
  );
}

interface PostListProps {
  readonly posts: readonly FoundPost[];
  readonly services: Pick<PopupServices, 't' | 'dateText'>;
  readonly onChoose: (post: FoundPost) => void;
}

/** Posts to choose from, to see who held them; and on which day, where one was asked about. */
function PostList({ posts, services, onChoose }: PostListProps) {
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
            <Plate isPost>
              <Icon name="post" />
            </Plate>
            <span class="fc-person-text">
              <span class="fc-role-text fc-entry-name">{post.label}</span>
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
