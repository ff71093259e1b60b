import type { Day } from '../people/person';
import type { Moment, NumberedSource, YearsLine } from './card-model';

/** A post's card in words: who held it on a day, who before and after, and who does now. */
export interface PostModel {
  readonly postId: string;
  /** "United Kingdom Ambassador to the United States". */
  readonly title: string;
  /** The row of the article's day: holders, whoever acts, whoever is named; or that it is vacant. */
  readonly then: PostMoment;
  /** Only where others hold it now. */
  readonly now: PostMoment | null;
  /** The one recorded before, or null. */
  readonly before: HolderLine | null;
  /** The one recorded after, or null. */
  readonly after: HolderLine | null;
  /** All that are recorded of a post that one holds at a time, the last first; else none. */
  readonly all: readonly HolderLine[];
  /** Who held it when, of a post that one holds at a time; null where there is nothing to draw. */
  readonly timeline: YearsLine | null;
  readonly sources: readonly NumberedSource[];
  /** As on the card of a person. */
  readonly dayNote: string;
}

/** A post's card on a day; null: on the article's. */
export type PostOnDays = (day: Day | null) => PostModel;

/** The holders of a post on one day. */
export interface PostMoment
  extends Pick<Moment, 'sign' | 'title' | 'date' | 'dateText' | 'checked' | 'isStale'> {
  /** "Vacant since 12 September 2025", "No holder recorded"; empty where there is a holder. */
  readonly vacancy: string;
  readonly holders: readonly HolderLine[];
}

/** One person who holds, held or is to hold the post. */
export interface HolderLine {
  readonly personId: string;
  /** With the honorific of the day. */
  readonly name: string;
  /** "Since 10 February 2025", "Acting since …"; may be empty. */
  readonly text: string;
  readonly sources: readonly number[];
  /** As of a role. */
  readonly own: string;
}
