import type { Area, Day, Organization, Person } from '../person';
import { postAsOf } from './post-as-of';
import { postsOf } from './posts-of';

/** An office somebody held on a day: "Prime Minister" of "United Kingdom". */
export interface OfficeOn {
  readonly person: Person;
  readonly postId: string;
  /** The bare role: "Prime Minister". */
  readonly role: string;
  readonly label: string;
  readonly area: Area | undefined;
  readonly organization: Organization | undefined;
  readonly acting: boolean;
}

/** Who of these people held, or acted in, which post on the day. */
export function officesOn(people: readonly Person[], date: Day): OfficeOn[] {
  return [...postsOf(people).values()].flatMap((post) => {
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
