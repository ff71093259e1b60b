import { CLAIM_OF } from '../as-of/held-on';
import { roleOn, STRENGTH } from '../as-of/role-on';
import { laterDay } from '../origin';
import type { Area, Day, FactStatus, Organization, Person } from '../person';
import {
  firstAfter,
  isDirectlyAfter,
  isDirectlyBefore,
  lastBefore,
  type PresentHolders,
  vacancyOn,
} from './neighbours';
import type { HolderOn, Holding, Post, PostOn } from './post';

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
function neighbours(around: PresentHolders): Pick<PostOn, 'before' | 'after'> {
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

/** An office somebody held on a day: "Prime Minister" of "United Kingdom". */
interface OfficeOn {
  readonly person: Person;
  readonly postId: string;
  /** The bare role: "Prime Minister". */
  readonly role: string;
  readonly label: string;
  readonly area: Area | undefined;
  readonly organization: Organization | undefined;
  readonly acting: boolean;
}

/** Who held, or acted in, which of these posts on the day. */
export function officesOn(posts: Iterable<Post>, date: Day): OfficeOn[] {
  return [...posts].flatMap((post) => {
    const { holders, acting } = postAsOf(post, date);
    const { id: postId, role, label, area, organization } = post;
    return [...holders, ...acting].map((holder) => ({
      person: holder.person,
      postId,
      role,
      label,
      area,
      organization,
      acting: holder.role.fact.status === 'acting',
    }));
  });
}
