/** Who held a post on a day, who stood in, who was to come, and who came before and after. */
export interface PostDay {
  /** The id of a post of the starter pack. */
  readonly post: string;
  readonly day: string;
  /** Who held it; on the day of change the one who left, then the one who came. */
  readonly holders: readonly string[];
  readonly acting: readonly string[];
  /** Elect or designate, and not yet in post. */
  readonly named: readonly string[];
  /** Nobody held it, whether or not someone was acting. */
  readonly vacant: boolean;
  /** The last to hold it before the holders, or before a vacancy; null: the pack does not say. */
  readonly before: string | null;
  /** The next to hold it. */
  readonly after: string | null;
  /** The key of the source it was read in. */
  readonly from: string;
}

type Row = readonly [
  day: string,
  from: string,
  holders: readonly string[],
  before: string | null,
  after: string | null,
  beside?: { readonly acting?: string; readonly named?: string },
];

/** Days of one post. */
export function postDays(post: string, rows: readonly Row[]): PostDay[] {
  return rows.map(([day, from, holders, before, after, beside = {}]) => ({
    post,
    day,
    holders,
    acting: beside.acting ? [beside.acting] : [],
    named: beside.named ? [beside.named] : [],
    vacant: holders.length === 0,
    before,
    after,
    from,
  }));
}
