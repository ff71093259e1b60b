import { CORE_SCHEMA, load } from 'js-yaml';
import * as v from 'valibot';
import { date, text } from '../source-fields';
import type { Copy } from './copy';

const role = v.object({
  type: text,
  jurisdiction: text,
  district: v.optional(v.union([v.string(), v.number()])),
  start_date: v.optional(date),
  end_date: v.optional(date),
});

/** What is used of a file of openstates/people. */
const officer = v.object({
  id: v.pipe(v.string(), v.regex(/^ocd-person\/[0-9a-f-]{36}$/, 'not an ocd-person')),
  name: text,
  given_name: v.optional(v.string()),
  family_name: v.optional(v.string()),
  gender: v.optional(v.string()),
  birth_date: v.optional(v.string()),
  death_date: v.optional(v.string()),
  party: v.optional(v.array(v.object({ name: text }))),
  roles: v.optional(v.array(role), []),
  other_identifiers: v.optional(
    v.array(v.object({ scheme: text, identifier: v.union([v.string(), v.number()]) })),
    [],
  ),
});

/** Somebody in office as Open States describes them. */
export type Officer = v.InferOutput<typeof officer>;

/** Reads one file. Throws with its path and the field that is wrong. */
export function parseOfficer(yaml: string, path: string): Officer {
  const read = v.safeParse(officer, load(yaml, { schema: CORE_SCHEMA }));
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(`${path}: ${v.getDotPath(issue)}: ${issue.message}`);
}

/** An identifier of a scheme, as `bioguide`. */
export function identifierOf({ other_identifiers }: Officer, scheme: string): string | undefined {
  const found = other_identifiers.find((one) => one.scheme === scheme);
  return found && String(found.identifier);
}

/** How the file of somebody in a copy of openstates/people is cited. */
export function citationOf({ id, name }: Officer, path: string, copy: Copy) {
  return {
    name: `openstates-${uuidOf(id)}`,
    copy,
    path,
    commit: copy.commit,
    date: copy.date,
    title: `${name} in the data of Open States`,
    publisher: 'Open States',
    licence: 'CC0-1.0',
  } as const;
}

/** The identifier of Open States without what stands before each of them. */
export function uuidOf(id: string): string {
  return id.slice('ocd-person/'.length);
}
