import { load } from 'js-yaml';
import * as v from 'valibot';
import { day, text } from './source-fields';
import { POST_CLASSES } from './source-format';

/** A claim that everyone who held a post of a class is in the pack, from a day on. */
const complete = v.strictObject({
  class: v.picklist(POST_CLASSES),
  /** Of the posts of one organization; left out: of every post of the class. */
  organization: v.optional(text),
  from: day,
  /** Left out: to the pack's verified day. */
  to: v.optional(day),
});

/** How a pack describes itself; its `verified` day is worked out from its people. */
const header = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z][a-z-]*$/, 'not lower-case words with hyphens')),
  title: text,
  /** In `public/packs`; packed where its name ends in `.gz`. */
  file: v.pipe(text, v.regex(/^[a-z-]+\.json(\.gz)?$/, 'not a name.json or name.json.gz')),
  version: v.pipe(text, v.regex(/^\d+\.\d+\.\d+$/, 'not a version, 1.2.3')),
  licence: text,
  scope: text,
  contact: text,
  /** Words that a licence wants to be shown wherever its rows are. */
  attribution: v.optional(v.array(text), []),
  complete: v.optional(v.array(complete), []),
});

/** An entry of `packs.yaml`. */
export type ListedPack = v.InferOutput<typeof header>;

/** Reads `packs.yaml`. Throws with the entry and field that are wrong. */
export function parsePackList(yaml: string): readonly ListedPack[] {
  const read = v.safeParse(v.array(header), load(yaml));
  if (!read.success) {
    const lines = read.issues.map(
      (issue) => `packs.yaml: ${v.getDotPath(issue) ?? '(file)'}: ${issue.message}`,
    );
    throw new Error(lines.join('\n'));
  }
  const ids = read.output.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`packs.yaml: ${twice}: this id is already taken`);
  return read.output;
}
