import type { Day } from '../people/person';

/**
 * A rule of a stage. It stands in its stage's table; traces, the mutation run and the tables of cases
 * name it by its id.
 */
export interface Rule {
  /** Kebab-case, and no other rule's. */
  readonly id: string;
  /** A marked text that is read otherwise without the rule: "[Ada Quill|quill] spoke." */
  readonly example: string;
  /** A marked text the rule must not touch, though it looks like one for it. */
  readonly counterExample: string;
  /** Of both texts: their language, and the day they appear; English, and not known where left out. */
  readonly language?: string;
  readonly on?: Day;
}

/** A rule that applies to some of what its stage looks at. */
export interface Applicable<Of> extends Rule {
  readonly applies: (of: Of) => boolean;
}

/** The first rule of a table that applies: it decides. */
export function firstOf<Of, R extends Applicable<Of>>(rules: readonly R[], of: Of): R | undefined {
  for (const rule of rules) if (rule.applies(of)) return rule;
  return undefined;
}
