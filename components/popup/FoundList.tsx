import type { Day } from '../../utils/people/person';
import { type View, viewOfPerson } from '../card/views';
import { PersonList } from './PersonList';
import { PostList } from './PostList';
import type { PopupServices } from './popup-services';
import type { Found } from './popup-state';

/** What the answers to a search get. */
export interface FoundListProps {
  readonly found: Found;
  readonly services: PopupServices;
  readonly published: Day | null;
  readonly onOpen: (view: View) => void;
}

/** The posts and people a search found. */
export function FoundList({ found, services, published, onOpen }: FoundListProps) {
  const { t, cardOf } = services;
  const { posts, people } = found;
  return (
    <>
      {posts.length > 0 && (
        <PostList
          posts={posts}
          t={t}
          onChoose={({ id, label }) => onOpen({ kind: 'post', id, name: label })}
        />
      )}
      {people.length > 0 && (
        <PersonList
          people={people.map(({ day, ...one }) => ({
            ...one,
            model: cardOf(one.person, day ?? published),
          }))}
          t={t}
          label={t('popup_people')}
          onChoose={(person) => {
            const day = people.find((one) => one.person === person)?.day;
            onOpen({ ...viewOfPerson(person), ...(day !== undefined && { day }) });
          }}
        />
      )}
    </>
  );
}
