import type { Day } from './person';

/** A pack's word that on each of these days it has everyone who held an office of a class. */
export interface CompleteClaim {
  /** A class of offices, such as `legislator`. */
  readonly class: string;
  /** Id of the organization whose offices they are; left out: of every one. */
  readonly organization?: string;
  readonly from: Day;
  /** Last day, inclusive; left out: all later ones the pack speaks of. */
  readonly to?: Day;
}

/** Whether one of the claims is for such an office of an organization on a day. */
export function isComplete(
  claims: readonly CompleteClaim[],
  office: { readonly class: string; readonly organization: string | undefined },
  day: Day,
): boolean {
  return claims.some(
    (claim) =>
      claim.class === office.class &&
      (claim.organization === undefined || claim.organization === office.organization) &&
      claim.from <= day &&
      claim.to !== undefined &&
      day <= claim.to,
  );
}
