import { CORE_SCHEMA, load } from 'js-yaml';
import * as v from 'valibot';
import { day, text } from '../../source-fields';

const span = v.object({ start: day, end: day, party: text });

const term = v.object({
  type: v.picklist(['rep', 'sen']),
  start: day,
  end: day,
  state: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'not the two letters of a state')),
  class: v.optional(v.number()),
  party: text,
  how: v.optional(text),
  party_affiliations: v.optional(v.array(span), []),
});

const role = v.object({
  title: text,
  chamber: v.picklist(['house', 'senate']),
  start: day,
  end: v.optional(day),
});

/** What is used of an entry of `legislators-current.yaml`. */
const legislator = v.object({
  id: v.object({
    bioguide: text,
    govtrack: v.optional(v.number()),
    icpsr: v.optional(v.number()),
    wikidata: v.optional(v.string()),
    wikipedia: v.optional(v.string()),
  }),
  name: v.object({
    first: text,
    last: text,
    middle: v.optional(v.string()),
    suffix: v.optional(v.string()),
    nickname: v.optional(v.string()),
    official_full: v.optional(v.string()),
  }),
  other_names: v.optional(
    v.array(v.object({ last: v.optional(v.string()), end: v.optional(day) })),
    [],
  ),
  bio: v.object({ birthday: v.optional(day), gender: v.picklist(['F', 'M']) }),
  terms: v.pipe(v.array(term), v.minLength(1)),
  leadership_roles: v.optional(v.array(role), []),
});

/** A member of Congress as the unitedstates project describes them. */
export type Legislator = v.InferOutput<typeof legislator>;
export type Term = Legislator['terms'][number];

/** The entries of the file as texts, by Bioguide identifier; one that has none yet is left out. */
export function splitLegislators(yaml: string): ReadonlyMap<string, string> {
  const entries = yaml.split(/^(?=- )/m).filter((entry) => entry.startsWith('- '));
  return new Map(
    entries.flatMap((entry) => {
      const id = /^ {2,4}bioguide: '?(\w+)'?$/m.exec(entry)?.[1];
      return id === undefined ? [] : [[id, entry]];
    }),
  );
}

/** Reads one entry. Throws with `at` and the field that is wrong. */
export function parseLegislator(entry: string, at: string): Legislator {
  const read = v.safeParse(v.tuple([legislator]), load(entry, { schema: CORE_SCHEMA }));
  if (read.success) return read.output[0];
  const [issue] = read.issues;
  throw new Error(`${at}: ${v.getDotPath(issue)}: ${issue.message}`);
}
