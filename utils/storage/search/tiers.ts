/**
 * The steps in which a search goes from what fits best to what may be meant; each is read only where
 * those before gave too few.
 */
export interface Tier {
  /** `both`: some words name the person, the others an office of theirs. */
  readonly by: 'name' | 'office' | 'both';
  /** Whether a typo in each word is forgiven. */
  readonly forgiving: boolean;
}

const NAMES_FIRST: readonly Tier[] = [
  { by: 'name', forgiving: false },
  { by: 'office', forgiving: false },
  { by: 'both', forgiving: false },
  { by: 'name', forgiving: true },
  { by: 'office', forgiving: true },
];
const OFFICES_FIRST: readonly Tier[] = [
  { by: 'office', forgiving: false },
  { by: 'name', forgiving: false },
  { by: 'both', forgiving: false },
  { by: 'office', forgiving: true },
  { by: 'name', forgiving: true },
];

/** Who asks with a date asks for an office. */
export function tiersFor({ period }: { readonly period: string | null }): readonly Tier[] {
  return period === null ? NAMES_FIRST : OFFICES_FIRST;
}
