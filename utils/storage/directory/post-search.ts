import { type AreaPhrases, createAreaPhrases } from '../../names/area-phrases';
import { nameWords } from '../../names/normalise';
import type { Person } from '../../people/person';
import type { Post } from '../../people/posts/post';
import { postsOf } from '../../people/posts/posts-of';
import {
  officeWords,
  type SearchableOffice,
  sayingWords,
  scanOffice,
} from '../offices/office-words';
import { officeScore } from '../search/ranking';

/** Posts of people at hand by what they are called: "UK ambassador to the US". */
export interface PostSearch {
  /** Every word begins a word of the post, its body or its area; best first. */
  readonly find: (query: string) => readonly Post[];
  /**
   * Those called exactly so: label, role, or role and area. The order of the words counts only
   * where it tells two apart: "UK ambassador to the US" is not the US ambassador to the UK.
   */
  readonly exact: (query: string) => readonly Post[];
}

/** Reads the posts these people hold or held. */
export function createPostSearch(people: readonly Person[]): PostSearch {
  const posts = [...postsOf(people).values()];
  const areas = createAreaPhrases();
  for (const fact of people.flatMap(({ facts }) => facts)) areas.note(fact.area);
  const toWords = (text: string) => sayingWords(withAreasAsWords(nameWords(text), areas));
  const called = posts.map((post) => callings(post, toWords));
  const offices = searchableOffices(posts, areas);
  return {
    find(query) {
      const typed = sayingWords(nameWords(query));
      const found = scanAll(offices, typed, false);
      const all = found.length > 0 ? found : scanAll(offices, typed, true);
      return all.map(({ at }) => posts[at] as Post);
    },
    exact(query) {
      const words = toWords(query);
      const [key, phrase] = [asKey(words), words.join(' ')];
      const same = called.filter(({ keys }) => keys.includes(key));
      const inOrder = same.filter(({ phrases }) => phrases.includes(phrase));
      return (inOrder.length > 0 ? inOrder : same).map(({ post }) => post);
    },
  };
}

/** Puts each way of saying an area into one word: "UK", "British" → "united-kingdom". */
function withAreasAsWords(words: readonly string[], areas: AreaPhrases): string[] {
  return areas
    .within(words)
    .map((part) => (typeof part === 'string' ? part : nameWords(part.area.name).join('-')));
}

function searchableOffices(posts: readonly Post[], areas: AreaPhrases): SearchableOffice[] {
  return posts.map(({ id, label, role, organization, area }) => {
    const post = { id, label };
    const office = { label, role, organization: organization?.name, area, post };
    const plain = { ...office, status: [], named: false };
    return { office: plain, words: officeWords(plain, areas) };
  });
}

function scanAll(
  offices: readonly SearchableOffice[],
  typed: readonly string[],
  forgiving: boolean,
) {
  const found = offices.flatMap((office, at) => {
    const match = scanOffice(typed, office, forgiving);
    if (!match) return [];
    return { at, length: lengthOf(office), score: officeScore({ ...match, inForce: true }) };
  });
  // Of equals the one of which less was left unsaid.
  return found.sort(
    (one, other) => one.score - other.score || one.length - other.length || one.at - other.at,
  );
}

/** How many words tell of an office. */
function lengthOf({
  office: { label, role = '', organization = '', area },
}: SearchableOffice): number {
  return nameWords([label, role, organization, area?.name ?? ''].join(' ')).length;
}

type ToWords = (text: string) => string[];

/** The ways a post is called, in their own order of words and in none. */
function callings(post: Post, toWords: ToWords) {
  const { label, role, area } = post;
  const words = [label, role, `${role} ${area?.name ?? ''}`].map(toWords);
  return { post, keys: words.map(asKey), phrases: words.map((said) => said.join(' ')) };
}

function asKey(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}
