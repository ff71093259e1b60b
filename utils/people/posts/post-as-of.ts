import { CLAIM_OF } from '../as-of/held-on';
import { roleOn } from '../as-of/role-on';
import { laterDay } from '../origin';
import type { Day, FactStatus } from '../person';
import { STRENGTH } from '../strongest';
import {
  type Around,
  firstAfter,
  isDirectlyAfter,
  isDirectlyBefore,
  lastBefore,
} from './neighbours';
import type { HolderOn, Holding, Post, PostOn } from './post';
import { vacancyOn } from './vacancy-on';

/** Who held the post on the day, who acted, who was named; who before and after; or that it was vacant. */
export function postAsOf(post: Post, date: Day): PostOn {
  const present = strongestOfEach(post.holdings.flatMap((holding) => inForce(holding, date)));
  const of = (status: FactStatus) => present.filter(({ role }) => role.fact.status === status);
  const holders = post.single ? withoutRelieved(of('held')) : of('held');
  const acting = of('acting');
  const named = present.filter(({ role }) => CLAIM_OF[role.fact.status] === 'to-come');
  const inPlace = holders.length > 0 ? holders : acting;
  const around = { post, date, present: inPlace.map(({ holding }) => holding) };
  const dataTo = dataToOf(post.holdings);
  const filled = acting.length + named.length > 0;
  const isEmpty = post.single && holders.length === 0;
  return {
    post,
    date,
    holders,
    acting,
    named,
    vacancy: isEmpty ? vacancyOn({ ...around, dataTo, filled }) : null,
    ...(post.single ? neighbours(around) : { before: null, after: null }),
    dataTo,
  };
}

/** Who is named before and after is so directly: a gap in the record would make a false answer. */
function neighbours(around: Around): Pick<PostOn, 'before' | 'after'> {
  const before = lastBefore(around);
  const after = firstAfter(around);
  return {
    before: before && isDirectlyBefore(before, around) ? before : null,
    after: after && isDirectlyAfter(after, around) ? after : null,
  };
}

function inForce(holding: Holding, date: Day): HolderOn[] {
  const { person } = holding;
  const role = roleOn({ person, stretch: holding, date, timeless: false });
  return role?.tense === 'held' ? [{ person, role, holding }] : [];
}

/** Whose end is vague has gone where a successor is surely there. */
function withoutRelieved(holders: readonly HolderOn[]): readonly HolderOn[] {
  const sure = holders.filter(({ role }) => role.certainty !== 'uncertain');
  return sure.length > 0 ? sure : holders;
}

/** Who has come into office is no longer named to it. */
function strongestOfEach(present: readonly HolderOn[]): readonly HolderOn[] {
  return present.filter(
    ({ person, role }) =>
      !present.some(
        (other) =>
          other.person.id === person.id &&
          STRENGTH[other.role.fact.status] > STRENGTH[role.fact.status],
      ),
  );
}

function dataToOf(holdings: readonly Holding[]): Day | undefined {
  return holdings.reduce<Day | undefined>(
    (latest, { person, fact }) => laterDay(latest, fact.origin?.verified ?? person.verified),
    undefined,
  );
}
