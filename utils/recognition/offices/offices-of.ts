import { type AreaPhrases, createAreaPhrases, waysOfArea } from '../../names/area-phrases';
import { joinKeys, nameWords } from '../../names/normalise';
import { CLAIM_OF, hasBegun, standingOf } from '../../people/as-of/held-on';
import { overlaps } from '../../people/dates/interval';
import type { Day, Fact, Person } from '../../people/person';
import type { Holding, Post } from '../../people/posts/post';
import { officesOn } from '../../people/posts/post-as-of';
import { postsOf } from '../../people/posts/posts-of';
import type { AreaName, LanguageRoles, Office } from './model';
import { areaNames, officePhrases } from './office-phrases';

/** The offices these people held on the day, and those they had held before. */
export function officesOf(
  people: readonly Person[],
  day: Day,
  roles: LanguageRoles,
): readonly Office[] {
  const known = people.map((person) => withPosts(person, roles));
  const posts = postsOf(known);
  const now = officesOn(posts.values(), day);
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

function areasOf(posts: readonly Post[]): AreaPhrases {
  return createAreaPhrases(posts.flatMap(({ area }) => area ?? []));
}

function areaNamesOf({ area, organization }: Post): readonly AreaName[] {
  const body = organization ? nameWords(organization.name) : [];
  return [
    ...(area ? areaNames(waysOfArea(area)) : []),
    ...(body.length > 0 ? [{ words: body, inPart: true }] : []),
  ];
}

/**
 * The person with a post for every office whose source names none, so that plain lists of people
 * work, too: the same label, body and land is the same post. "Prime Minister of France" is split.
 */
function withPosts(person: Person, roles: LanguageRoles): Person {
  if (!person.facts.some(isWithoutPost)) return person;
  return { ...person, facts: person.facts.map((fact) => postedFact(fact, roles)) };
}

/** Worked out once a fact and language: the people of a page come back with each part of it. */
const POSTED = new WeakMap<Fact, Map<LanguageRoles, Fact>>();

function postedFact(fact: Fact, roles: LanguageRoles): Fact {
  const byRoles = POSTED.get(fact) ?? new Map<LanguageRoles, Fact>();
  const posted = byRoles.get(roles) ?? withPost(fact, roles);
  if (!byRoles.has(roles)) POSTED.set(fact, byRoles.set(roles, posted));
  return posted;
}

function isWithoutPost({ kind, post }: Fact): boolean {
  return kind === 'office' && post === undefined;
}

function withPost(fact: Fact, roles: LanguageRoles): Fact {
  if (!isWithoutPost(fact)) return fact;
  const { label, organization } = fact;
  const { head, rest } = split(label, roles);
  const role = fact.role ?? head;
  const area = fact.area ?? (rest === undefined ? undefined : { name: rest });
  const said = [label, organization?.name ?? '', area?.name ?? ''];
  const id = `said:${said.map((text) => joinKeys(nameWords(text))).join('/')}`;
  return { ...fact, role, post: { id, label }, ...(area && { area }) };
}

interface Parts {
  readonly head: string;
  readonly rest?: string;
}

/** At the first "of": what the office is, and of what. */
function split(label: string, { ofs, articles }: LanguageRoles): Parts {
  const words = label.split(/\s+/);
  const link = words.findIndex((word, at) => at > 0 && ofs.has(joinKeys(nameWords(word))));
  if (link < 0 || link + 1 >= words.length) return { head: label };
  const rest = words.slice(link + 1);
  const named = articles.has(joinKeys(nameWords(rest[0] ?? ''))) ? rest.slice(1) : rest;
  const head = words.slice(0, link).join(' ');
  return named.length === 0 ? { head } : { head, rest: named.join(' ') };
}
