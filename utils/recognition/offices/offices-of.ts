import { nameWords } from '../../names/normalise';
import { CLAIM_OF, hasBegun, standingOf } from '../../people/as-of/held-on';
import { overlaps } from '../../people/dates/interval';
import type { Day, Person } from '../../people/person';
import type { Holding, Post } from '../../people/posts/post';
import { officesOn } from '../../people/posts/post-as-of';
import { postsOf } from '../../people/posts/posts-of';
import { type AreaIndex, areaNames, indexAreas } from './lands';
import type { AreaName, LanguageRoles, Office } from './model';
import { officePhrases } from './ways-to-say';
import { withPosts } from './with-posts';

/** The offices these people held on the day, and those they had held before. */
export function officesOf(
  people: readonly Person[],
  day: Day,
  roles: LanguageRoles,
): readonly Office[] {
  const known = people.map((person) => withPosts(person, roles));
  const posts = postsOf(known);
  const now = officesOn(known, day);
  const lands = areasOf([...posts.values()]);
  const sayings = new Map(
    [...posts.values()].map((post) => [post, officePhrases(namesOf(post), lands, roles)]),
  );
  const toOffice = (post: Post, person: Person, former: boolean): Office => ({
    person,
    former,
    phrases: sayings.get(post) ?? [],
    areas: areaNamesOf(post),
    heldIn: (year) => post.holdings.some((holding) => isOf(holding, person) && was(holding, year)),
  });
  const present = now.flatMap(({ person, postId }) => {
    const post = posts.get(postId);
    return post ? [toOffice(post, person, false)] : [];
  });
  const inPlace = new Set(now.map(({ person, postId }) => `${postId} ${person.id}`));
  const past = [...posts.values()].flatMap((post) =>
    formerHolders(post, day)
      .filter(({ id }) => !inPlace.has(`${post.id} ${id}`))
      .map((person) => toOffice(post, person, true)),
  );
  return [...present, ...past];
}

function isOf(holding: Holding, { id }: Person): boolean {
  return holding.person.id === id && holding.fact.status === 'held';
}

function was({ fact }: Holding, year: number): boolean {
  const period = String(year).padStart('YYYY'.length, '0');
  return overlaps(fact, { from: period, to: period });
}

/** Whose last term was surely over, each once. */
function formerHolders({ holdings }: Post, day: Day): readonly Person[] {
  const isOver = ({ fact, person }: Holding) => standingOf(fact, person, day) === 'after';
  const left = holdings.filter((one) => one.fact.status === 'held' && isOver(one));
  const still = holdings.filter(
    (one) => CLAIM_OF[one.fact.status] === 'office' && hasBegun(one.fact, day) && !isOver(one),
  );
  const people = new Map(left.map(({ person }) => [person.id, person]));
  for (const { person } of still) people.delete(person.id);
  return [...people.values()];
}

const BRACKET = /\s*\(.*$/s;

function namesOf({ role, label, single }: Post) {
  const words = (text: string) => nameWords(text.replace(BRACKET, ''));
  return { role: words(role), label: words(label), single };
}

function areasOf(posts: readonly Post[]): AreaIndex {
  const areas = new Map(posts.flatMap(({ area }) => (area ? [[area.id ?? area.name, area]] : [])));
  return indexAreas(areas.values());
}

function areaNamesOf({ area, organization }: Post): readonly AreaName[] {
  const body = organization ? nameWords(organization.name) : [];
  return [
    ...(area ? areaNames(area) : []),
    ...(body.length > 0 ? [{ words: body, inPart: true }] : []),
  ];
}
