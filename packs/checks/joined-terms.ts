import { NO_END } from '../../utils/people/as-of/held-on';
import { firstDay, lastDay } from '../../utils/people/dates/partial-date';
import type { WrittenPack } from '../read-sources';
import { finder } from '../same-person';
import type { SourceFact, SourcePerson, SourcePost } from '../source-format';

/** A stretch in which somebody was in a post: held it, stood in, or was named to it. */
export interface PostTerm {
  /** One for each person, however many packs have them. */
  readonly who: string;
  readonly name: string;
  readonly status: NonNullable<SourceFact['status']>;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The last day that a term without an end is known to have run to. */
  readonly verified: string;
}

/** A post as the packs together have it, with everyone who was in it. */
export interface JoinedPost {
  readonly post: SourcePost;
  readonly terms: readonly PostTerm[];
}

/** The days that a term can take up, from the first to the last. */
export function span({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): { first: string; last: string } {
  return {
    first: from === undefined ? '' : firstDay(from),
    last: to === undefined ? NO_END : lastDay(to),
  };
}

/**
 * The posts of several packs as one list, as the extension joins them: who is the same by an
 * identifier is one person, and a post is single where one of the packs says so.
 */
export function joinPosts(packs: readonly WrittenPack[]): ReadonlyMap<string, JoinedPost> {
  const posts = packs.flatMap(({ sources }) => [...sources.posts.values()]);
  const single = new Set(posts.filter((post) => post.single).map(({ id }) => id));
  const joined = new Map(
    posts.toReversed().map((post) => [
      post.id,
      {
        post: { ...post, single: single.has(post.id) },
        terms: [] as PostTerm[],
      },
    ]),
  );
  for (const { who, person } of everyone(packs)) {
    for (const fact of person.facts) {
      const { kind, post, status = 'held', from, to } = fact;
      if (kind !== 'office') continue;
      const verified = fact.verified ?? person.verified;
      joined.get(post ?? '')?.terms.push({ who, name: person.name, status, from, to, verified });
    }
  }
  return joined;
}

function everyone(packs: readonly WrittenPack[]): { who: string; person: SourcePerson }[] {
  const people = packs.flatMap(({ sources }) => sources.files.flatMap((f) => f.content.persons));
  const first = finder(people);
  return people.map((person) => ({ who: first(person)?.id ?? person.id, person }));
}

/** The latest day to which anybody of the packs was verified. */
export function newestDay(packs: readonly WrittenPack[]): string {
  const people = packs.flatMap(({ sources }) => [...sources.people.values()]);
  return people.reduce((newest, { verified }) => (verified > newest ? verified : newest), '');
}
