import * as v from 'valibot';
import { isDay } from '../people/dates/partial-date';
import { LINE_MAX, URL_MAX } from '../people/parse/limits';
import type { Day } from '../people/person';

/** A person to be added, as a page names them, and the page. */
export interface ProposedPerson {
  readonly name: string;
  /** Absent: nothing is known of the page. */
  readonly source?: { readonly url: string; readonly title: string; readonly day: Day | null };
}

/** The search the manager begins with and the one of those found that it shows; or whom it adds. */
export interface OpenedFor {
  readonly query: string;
  readonly person: string | null;
  readonly add?: ProposedPerson;
}

/** Reads what an address asks for: `?query=harris&person=Q10853588`, `?add=Ada+Lanternby&url=…`. */
export function openedFor(search: string): OpenedFor {
  const parameters = new URLSearchParams(search);
  const add = v.safeParse(addition, Object.fromEntries(parameters));
  return {
    query: parameters.get('query') ?? '',
    person: parameters.get('person'),
    ...(add.success && { add: add.output }),
  };
}

/** The address of the manager, with a search and somebody it found; the other way of `openedFor`. */
export function managerAddress({ query, person, add }: OpenedFor): string {
  const parameters = new URLSearchParams({
    query,
    ...(person !== null && { person }),
    ...(add && { add: add.name, ...sourceIn(add) }),
  });
  return `/manager.html?${parameters}`;
}

function sourceIn({ source }: ProposedPerson): Record<string, string> {
  if (!source) return {};
  const { url, title, day } = source;
  return { url, title, ...(day !== null && { day }) };
}

const line = v.pipe(v.string(), v.trim(), v.maxLength(LINE_MAX));

/** What a selection in a page may hold; of the page itself what is no web address counts as nothing. */
const addition = v.pipe(
  v.object({
    add: v.pipe(line, v.minLength(1)),
    url: v.fallback(v.pipe(v.string(), v.maxLength(URL_MAX), v.regex(/^https?:\/\/./i)), ''),
    title: v.fallback(line, ''),
    day: v.fallback(v.nullable(v.pipe(v.string(), v.check(isDay))), null),
  }),
  v.transform(
    ({ add, url, title, day }): ProposedPerson => ({
      name: add,
      ...(url !== '' && { source: { url, title, day } }),
    }),
  ),
);
