import { unionOfSources } from '../origin';
import type { Fact, PartialDate, Person, Source } from '../person';

/** How somebody else of an article stands to a person; seen from that person. */
export type Relation = {
  readonly other: Person;
  /** The days both had to do with each other in this way, as far as they are known. */
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly sources: readonly Source[];
  /** Whether it rests, at least in part, on the reader's own word. */
  readonly own: boolean;
} & (
  | {
      /** Held the same single-holder post directly before or after, or some time before or after. */
      readonly kind: 'predecessor' | 'successor' | 'earlier-holder' | 'later-holder';
      readonly post: string;
    }
  | {
      /** `chief`: the person serves under the other; `report`: the other under the person. */
      readonly kind: 'chief' | 'report';
      /** The post of whoever serves. */
      readonly post: string;
    }
  | { readonly kind: 'opponent'; readonly election: string }
  | {
      readonly kind: 'recorded';
      /** What the other is to the person; null: one of no known name, told by its label. */
      readonly role: RelationRole | null;
      readonly label: string;
      readonly election: string | undefined;
    }
);

/** Relations a source may record, by what the other is to the person. */
export const RELATION_ROLES = ['running mate', 'spouse', 'parent', 'child', 'sibling'] as const;
export type RelationRole = (typeof RELATION_ROLES)[number];

/** The role of the person to the other, where the other is this to the person. */
export const INVERSE_ROLE: Readonly<Record<RelationRole, RelationRole>> = {
  'running mate': 'running mate',
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
};

/** The role of a recorded relation; null where its name is not among the known ones. */
export function relationRole({ role }: Fact): RelationRole | null {
  return RELATION_ROLES.find((known) => known === role?.toLowerCase()) ?? null;
}

/** Of each side. The card of either person has them all; more marks than words help nobody. */
const MOST = 2;

/** The first sources of both sides of a relation. */
export function bestSources(one: readonly Source[], other: readonly Source[]): Source[] {
  return unionOfSources(one.slice(0, MOST), other.slice(0, MOST));
}
