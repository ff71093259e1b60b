import { load } from 'js-yaml';
import * as v from 'valibot';
import { day, text } from './source-fields';
import type { SourceFile } from './source-format';

const licenceSchema = v.strictObject({
  /** The beginning of the source's addresses. */
  starts: v.pipe(text, v.regex(/^https:\/\/\S+\/$/, 'not the beginning of web addresses')),
  name: text,
  licence: text,
  /** Single facts that somebody read, each cited; or rows as the source has them. */
  taken: v.picklist(['facts', 'rows']),
  /** The day of the copy in which the licence was read. */
  read: v.optional(day),
});

/** A source, the licence it is under, and what the packs take of it. */
export type SourceLicence = v.InferOutput<typeof licenceSchema>;

/** Reads `licences.yaml`. Throws with the entry that is wrong. */
export function parseLicences(yaml: string): readonly SourceLicence[] {
  return v.parse(v.array(licenceSchema), load(yaml) ?? []);
}

/** Licences whose rows a pack under the key's licence may hold; others' may be cited alone. */
export const ROWS_ALLOWED: Readonly<Record<string, readonly string[]>> = {
  MIT: ['CC0-1.0', 'public domain', 'MIT'],
  'CC0-1.0': ['CC0-1.0', 'public domain'],
  'CC-BY-4.0': ['CC0-1.0', 'public domain', 'CC-BY-4.0', 'OGL-UK-3.0', 'OPL-UK-3.0'],
};

/** The licence of a source by its address; undefined for a web page like any other. */
export function licenceOf(
  { url, licence }: SourceFile['sources'][string],
  licences: readonly SourceLicence[],
): SourceLicence | undefined {
  const listed = licences.find(({ starts }) => url.startsWith(starts));
  return listed && { ...listed, licence: licence ?? listed.licence };
}
