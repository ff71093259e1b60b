import * as v from 'valibot';
import { inOrder } from '../utils/people/parse/fields';
import { date, day, keys, text } from './source-fields';

/** A country, state or city, and the words a text says it with: nouns and adjectives alike. */
const area = v.strictObject({
  id: text,
  name: text,
  classification: v.optional(text),
  other_names: v.optional(v.array(text), []),
});

/** A stretch without holder and without anyone acting, which a page confirms. */
const vacancy = v.pipe(
  v.strictObject({ from: date, to: v.optional(date), sources: keys }),
  v.check(({ from, to }) => inOrder(from, to), 'starts after it ends'),
);

/** The kinds of office: they decide what a person needs to be complete, and how posts are counted. */
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
const post = v.strictObject({
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

/** A page or a list as a fact cites it. */
export const source = v.strictObject({
  url: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'not a web address')),
  title: text,
  publisher: text,
  retrieved: day,
  /** Under which it may be used; left out: by its publisher, see `licences.yaml`. */
  licence: v.optional(text),
  /** Of a page among rows: somebody read it for single facts, and no program did. */
  by_hand: v.optional(v.boolean()),
});

const fact = v.pipe(
  v.strictObject({
    kind: v.picklist(['office', 'candidacy', 'party', 'honour', 'occupation', 'relation', 'event']),
    post: v.optional(text),
    organization: v.optional(text),
    label: v.optional(text),
    role: v.optional(text),
    person: v.optional(text),
    status: v.optional(v.picklist(['held', 'acting', 'designate', 'nominee', 'elect', 'shadow'])),
    from: v.optional(date),
    /** Of a fact whose start is not known: the first day on which its sources show it. */
    shown_from: v.optional(date),
    to: v.optional(date),
    /** Of a fact without end: the last day on which its sources show it, where that is before the person's. */
    verified: v.optional(day),
    election: v.optional(text),
    succeeded_by: v.optional(text),
    outcome: v.optional(text),
    honorific_prefix: v.optional(text),
    sources: keys,
  }),
  v.check(({ from, shown_from, to }) => inOrder(from ?? shown_from, to), 'starts after it ends'),
  v.check(
    ({ from, shown_from }) => from === undefined || shown_from === undefined,
    'has a start and `shown_from`',
  ),
  v.check(
    ({ to, verified }) => to === undefined || verified === undefined,
    'has an end and `verified`',
  ),
  v.check(
    ({ from, shown_from, verified }) => inOrder(from ?? shown_from, verified),
    'starts after the day it was verified to',
  ),
);

const otherName = v.strictObject({
  name: text,
  note: v.picklist(['alias', 'birth', 'nickname', 'initials', 'transliteration']),
  lang: v.optional(text),
  start_date: v.optional(date),
  end_date: v.optional(date),
});

const person = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^(Q\d+|[a-z][a-z.-]*:[\w-]+)$/, 'not a Wikidata item or scheme:identifier'),
  ),
  name: text,
  given_name: text,
  family_name: text,
  /** Left out: not known, so that any form of address may be theirs. */
  gender: v.optional(v.picklist(['female', 'male', 'other'])),
  birth_date: v.optional(date),
  death_date: v.optional(date),
  summary: v.optional(text),
  prominence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  verified: day,
  other_names: v.optional(v.array(otherName), []),
  identifiers: v.optional(v.array(v.strictObject({ scheme: text, identifier: text })), []),
  sources: keys,
  facts: v.array(fact),
});

/** Facts somebody read about a person who stands in another file of the same pack, as in its rows. */
const addition = v.strictObject({ person: text, facts: v.pipe(v.array(fact), v.minLength(1)) });

/** One file of `packs/sources/`, as a person writes it, or `packs:refresh` as JSON. */
export const sourceFileSchema = v.strictObject({
  country: text,
  sources: v.record(text, source),
  organizations: v.array(
    v.strictObject({ id: text, name: text, classification: text, area: v.optional(text) }),
  ),
  areas: v.array(area),
  posts: v.array(post),
  persons: v.array(person),
  additions: v.optional(v.array(addition)),
});

/** A parsed source file. */
export type SourceFile = v.InferOutput<typeof sourceFileSchema>;
export type SourcePerson = SourceFile['persons'][number];
export type SourceFact = SourcePerson['facts'][number];
export type SourcePost = SourceFile['posts'][number];
export type SourceArea = SourceFile['areas'][number];

/** The start of a fact, or where it is not known the day since which it is shown; empty without either. */
export function startOf({ from, shown_from = '' }: SourceFact): string {
  return from ?? shown_from;
}
