import { isHeldOffice } from '../as-of/office';
import { stretchesOf } from '../as-of/stretches';
import type { Interval } from '../dates/interval';
import { firstDay, lastDay } from '../dates/partial-date';
import { isOwnFact } from '../pack';
import { compact } from '../parse/parse-with';
import type { Day, Fact, Person } from '../person';
import { bestSources } from './best-sources';
import type { Relation } from './relation';

/** The other person as the one whom this one served under, on the day or last before it. */
export function chiefRelations(person: Person, other: Person, day: Day): Relation[] {
  const last = lastShared(person, other, day);
  return last ? [{ kind: 'chief', other, ...last }] : [];
}

/** The other way round: the other served under this person. */
export function reportRelations(person: Person, other: Person, day: Day): Relation[] {
  const last = lastShared(other, person, day);
  return last ? [{ kind: 'report', other, ...last }] : [];
}

/** The latest time, begun by the day, in which one's post was under a post the chief held. */
function lastShared(one: Person, chief: Person, day: Day) {
  const posts = offices(chief);
  const shared = offices(one)
    .filter(({ post }) => post?.under)
    .flatMap((office) =>
      posts
        .filter(({ post }) => post && office.post?.under?.includes(post.id))
        .flatMap((above) => {
          const own = isOwnFact(one, office) || isOwnFact(chief, above);
          return toShared(office, above, own) ?? [];
        }),
    )
    .filter(({ from }) => firstDay(from) <= day)
    .sort((a, b) => (firstDay(a.from) < firstDay(b.from) ? 1 : -1));
  return shared[0];
}

function toShared(office: Fact, above: Fact, own: boolean) {
  const { from, to } = overlap(office, above);
  if (from === undefined || (to !== undefined && lastDay(to) < firstDay(from))) return null;
  const sources = bestSources(office.sources, above.sources);
  return { post: office.label, from, sources, own, ...compact({ to }) };
}

function overlap(one: Interval, other: Interval): Interval {
  const from = [one.from, other.from].every((date) => date !== undefined)
    ? [one.from, other.from].sort().at(-1)
    : undefined;
  const to = [one.to, other.to].filter((date) => date !== undefined).sort()[0];
  return compact({ from, to });
}

function offices({ facts }: Person): Fact[] {
  return stretchesOf(facts)
    .map(({ fact }) => fact)
    .filter((fact) => isHeldOffice(fact) && fact.post !== undefined);
}
