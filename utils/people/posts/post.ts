import type { RoleOn } from '../as-of/role-on';
import type { Stretch } from '../as-of/stretches';
import type { Area, Day, Organization, Person, Vacancy } from '../person';

/** One person's unbroken time in a post, in whatever way: held, acting, named. */
export interface Holding extends Stretch {
  readonly person: Person;
}

/** An office that outlasts its holders, with everyone recorded in it. */
export interface Post {
  readonly id: string;
  readonly label: string;
  /** The bare role: "Prime Minister". */
  readonly role: string;
  readonly organization: Organization | undefined;
  readonly area: Area | undefined;
  readonly single: boolean;
  /** See `PostRef`. */
  readonly completeSince: Day | undefined;
  readonly vacancies: readonly Vacancy[];
  /** Ids of the posts whose holders this one's serve under. */
  readonly under: readonly string[];
  /** By start, unknown starts first. */
  readonly holdings: readonly Holding[];
}

/** A person in a post on a day. */
export interface HolderOn {
  readonly person: Person;
  readonly role: RoleOn;
  readonly holding: Holding;
}

/** A post that nobody holds. */
export interface VacancyOn {
  /** `no-record`: nobody is recorded, and the record does not claim to be whole. */
  readonly state: 'vacant' | 'no-record';
  /** The first day without a holder, where it is known to the day. */
  readonly since: Day | undefined;
}

/** Who was in a post on a day. */
export interface PostOn {
  readonly post: Post;
  readonly date: Day;
  /** On the day of change both. */
  readonly holders: readonly HolderOn[];
  readonly acting: readonly HolderOn[];
  /** Elected or named, and not yet in post. */
  readonly named: readonly HolderOn[];
  /** null where somebody holds it, and for posts that several hold at a time. */
  readonly vacancy: VacancyOn | null;
  /**
   * Who held it directly before and after, of single-holder posts; null where nobody is recorded, or
   * somebody unrecorded may have been between.
   */
  readonly before: Holding | null;
  readonly after: Holding | null;
  /** The last day for which the data on this post vouches, where it says so. */
  readonly dataTo: Day | undefined;
}
