import * as v from 'valibot';
import { date, day, inOrder, keys, text } from './source-fields.ts';

/** A country, state or city, and the words a text says it with: nouns and adjectives alike. */
export const area = v.strictObject({
  id: text,
  name: text,
  classification: v.optional(text),
  other_names: v.optional(v.array(text), []),
});

/** A stretch without holder and without anyone acting, which a page confirms. */
const vacancy = v.pipe(
  v.strictObject({ from: date, to: v.optional(date), sources: keys }),
  v.check((stretch) => inOrder(stretch), 'starts after it ends'),
);

/** What kind of office a post is: decides what a person needs to be complete, and how posts are counted. */
export const POST_CLASSES = [
  'head-of-state',
  'head-of-government',
  'deputy-head',
  'foreign-minister',
  'minister',
  'shadow-minister',
  'legislative-leader',
  'party-leader',
  'legislator',
  'regional-head',
  'judge',
  'central-banker',
  'international-head',
  'diplomat',
  'official',
  'spouse',
] as const;

/** An office as such, whoever holds it. */
export const post = v.strictObject({
  id: text,
  label: text,
  role: text,
  class: v.picklist(POST_CLASSES),
  organization: text,
  area: v.optional(text),
  single: v.optional(v.boolean(), false),
  under: v.optional(v.array(text), []),
  complete_since: v.optional(day),
  vacant: v.optional(v.array(vacancy), []),
});
