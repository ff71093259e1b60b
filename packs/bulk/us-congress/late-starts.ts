import { CORE_SCHEMA, load } from 'js-yaml';
import * as v from 'valibot';
import { day, text } from '../../source-fields';
import { source } from '../../source-format';
import { type Stretches, union } from './service';

const start = v.strictObject({
  person: v.pipe(v.string(), v.regex(/^[A-Z]\d{6}$/, 'not a Bioguide identifier')),
  name: text,
  /** The first day in the list. */
  was: day,
  from: day,
  /** The key of the page that has it; left out: Wikidata's list. */
  page: v.optional(text),
  /** Whether no party is told of before the list's first day. */
  seat_only: v.optional(v.boolean(), false),
});

const file = v.strictObject({ pages: v.record(text, source), starts: v.array(start) });

/** The true first day of somebody whom the list dates to the opening of a Congress. */
export interface LateStart {
  readonly name: string;
  readonly was: string;
  readonly from: string;
  readonly isOfParty: boolean;
  /** The key of what says so. */
  readonly source: () => string;
}

/** How pages and Wikidata's list are cited: each answers with a key. */
export interface Cited {
  page(key: string, page: v.InferOutput<typeof source>): string;
  wikidata(): string;
}

/** Reads `late-starts.yaml`, by Bioguide identifier; throws where a page is named and not listed. */
export function readLateStarts(yaml: string, cited: Cited): ReadonlyMap<string, LateStart> {
  const { pages, starts } = v.parse(file, load(yaml, { schema: CORE_SCHEMA }));
  return new Map(
    starts.map(({ person, name, was, from, page, seat_only }) => {
      const listed = page === undefined ? undefined : pages[page];
      if (page !== undefined && !listed) throw new Error(`${name}: no page ${page}`);
      const key = () => (page && listed ? cited.page(page, listed) : cited.wikidata());
      return [person, { name, was, from, isOfParty: !seat_only, source: key }];
    }),
  );
}

/** The stretches from the true first day on, where one is given. Throws where the list has another by now. */
export function withLateStart(stretches: Stretches, late: LateStart | undefined): Stretches {
  if (late === undefined) return stretches;
  const { services, parties } = stretches;
  const { name, was, from } = late;
  if (!services.some((one) => one.from === was)) {
    throw new Error(`${name}: the list has no seat from ${was} any more`);
  }
  const moved = <
    T extends { readonly from: string | undefined; readonly sources: readonly string[] },
  >(
    one: T,
  ): T => (one.from === was ? { ...one, from, sources: union(one.sources, [late.source()]) } : one);
  return { services: services.map(moved), parties: late.isOfParty ? parties.map(moved) : parties };
}
