import { CORE_SCHEMA, load } from 'js-yaml';
import * as v from 'valibot';
import { date, day, keys, text } from '../../source-fields';
import { source } from '../../source-format';

const end = v.strictObject({ id: text, was: date, to: date, why: text });
const seat = v.strictObject({
  ...end.entries,
  /** Whether the list's first day is one by which the seat was theirs, and not the first. */
  isShown: v.optional(v.boolean()),
});
const post = v.strictObject({
  id: text,
  was: text,
  name: text,
  department: v.optional(text),
  why: text,
});
const name = v.strictObject({ id: text, was: text, given: text, why: text });
const gap = v.strictObject({
  id: text,
  was: date,
  out: day,
  back: day,
  from: v.optional(day),
  /** Whether `from` is a day by which the seat was theirs, as lists differ about the first. */
  isShown: v.optional(v.boolean()),
  /** Keys of the pages that show it. */
  cites: v.optional(keys),
  why: text,
});
const spell = v.strictObject({
  id: text,
  was: text,
  /** Left out: not known, so that nothing is told of these days. */
  party: v.optional(text),
  from: day,
  to: v.optional(day),
  /** Keys of copies and pages that have these days. */
  cites: v.optional(keys),
  why: text,
});
const party = v.strictObject({ id: text, was: text, shown: day, now: v.optional(text), why: text });
const corrections = v.strictObject({
  ends: v.array(end),
  seats: v.array(seat),
  posts: v.array(post),
  names: v.array(name),
  gaps: v.array(gap),
  spells: v.array(spell),
  pages: v.record(text, source),
  parties: v.array(party),
});

/**
 * Slips of the lists that somebody put right: ends and posts of appointments, ends of seats and gaps
 * in them, given names of members, spells of a seat under another party or none that the list has
 * under one, and parties: the last day on which a source shows the one that the
 * list has, or another that Parliament's own list has on a day.
 */
export type Corrections = v.InferOutput<typeof corrections>;

/** Reads `corrections.yaml`. Throws with the entry that is wrong. */
export function parseCorrections(yaml: string): Corrections {
  return v.parse(corrections, load(yaml, { schema: CORE_SCHEMA }));
}

/** The correction of an entry; throws where the list no longer has what was corrected. */
export function correctionOf<T extends { readonly id: string; readonly was: string }>(
  all: readonly T[],
  id: string,
  value: string | undefined,
): T | undefined {
  const found = all.find((one) => one.id === id);
  if (found !== undefined && found.was !== value)
    throw new Error(`corrections.yaml: ${id}: the list has ${value}, not ${found.was}`);
  return found;
}
