import { groupBy } from '../../group-by';
import { closedByDeath } from '../as-of/held-on';
import { stretchesOf } from '../as-of/stretches';
import { compareText } from '../compare';
import { startOf } from '../dates/interval';
import type { Fact, Person, PostRef } from '../person';
import type { Holding, Post } from './post';

/**
 * The posts these people hold or held, by id. Only offices whose source names the post: a bare
 * "President" may be anybody's. What facts say of a post is put together, the first to say it first.
 */
export function postsOf(people: readonly Person[]): ReadonlyMap<string, Post> {
  const holdings = people.flatMap((person) =>
    stretchesOf(person.facts)
      .filter(({ fact }) => postIdOf(fact) !== null)
      .map((stretch) => ({ ...stretch, fact: closedByDeath(stretch.fact, person), person })),
  );
  const byPost = groupBy(holdings, ({ fact }) => postIdOf(fact) ?? '');
  return new Map([...byPost].map(([id, all]) => [id, toPost(id, all)]));
}

/** The post an office belongs to; null for other facts, and for offices of no named post. */
export function postIdOf({ kind, post }: Fact): string | null {
  return kind === 'office' ? (post?.id ?? null) : null;
}

function toPost(id: string, holdings: readonly Holding[]): Post {
  const sorted = [...holdings].sort(byStart);
  const first = <K extends keyof PostRef>(field: K): PostRef[K] | undefined =>
    sorted.find(({ fact }) => fact.post?.[field] !== undefined)?.fact.post?.[field];
  const plain = (sorted.find(({ fact }) => fact.status === 'held') ?? sorted[0])?.fact;
  const label = first('label') ?? plain?.label ?? id;
  return {
    id,
    label,
    role: plain?.role ?? label,
    organization: sorted.find(({ fact }) => fact.organization)?.fact.organization,
    area: sorted.find(({ fact }) => fact.area)?.fact.area,
    single: first('single') ?? false,
    completeSince: first('completeSince'),
    vacancies: first('vacancies') ?? [],
    under: first('under') ?? [],
    holdings: sorted,
  };
}

function byStart(one: Holding, other: Holding): number {
  return (
    compareText(startOf(one.fact), startOf(other.fact)) ||
    compareText(one.fact.to ?? '9999', other.fact.to ?? '9999') ||
    compareText(one.person.id, other.person.id)
  );
}
