import { PageCard, type PageCardProps } from '../../components/card/PageCard';
import { buildPostModel } from '../../utils/card/build-post-model';
import { english as t } from '../../utils/english';
import type { Person } from '../../utils/people/person';
import { postsOf } from '../../utils/people/posts/posts-of';
import { cardOf, EVERYBODY, SURROUNDINGS } from './people';

const none = () => undefined;
const posts = postsOf(EVERYBODY);

/** A card over a page, of these people, as the stories' article names them. */
export function pageCard(people: readonly Person[], changed: Partial<PageCardProps> = {}) {
  const name = people[0]?.familyName ?? people[0]?.name ?? 'Harris';
  return () => (
    <PageCard
      t={t}
      people={people}
      named={{ name, kind: 'name', why: `“${name}” · full name in paragraph 1` }}
      wrong={{
        isPrivate: false,
        host: 'news.example',
        namesakes: async () => EVERYBODY.slice(0, 2),
        search: async () => [],
        roleOf: (person) => cardOf(person).then.roles[0]?.text ?? '',
        correct: async () => ({ asked: false, takeBack: async () => undefined }),
      }}
      modelOf={cardOf}
      loadPerson={async (id) => EVERYBODY.find((one) => one.id === id) ?? null}
      loadPost={async (id) => {
        const post = posts.get(id);
        return post ? (selected) => buildPostModel({ ...SURROUNDINGS, post, selected }) : null;
      }}
      onCopy={async () => true}
      focusable={false}
      pins={[]}
      onPin={none}
      onUnpin={none}
      onClose={none}
      onMention={none}
      onChoose={none}
      onManage={none}
      dayText="26 Sept 2024"
      {...changed}
    />
  );
}
