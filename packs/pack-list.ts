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
  /** Of posts with many holders: how many there are on each day, vacant seats allowed for. */
  members: v.optional(v.strictObject({ least: v.number(), most: v.number() })),
});

/** See `complete`. */
export type Complete = v.InferOutput<typeof complete>;

/** How a pack describes itself; its `verified` day is worked out from its people. */
const header = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z][a-z-]*$/, 'not lower-case words with hyphens')),
  title: text,
  /** Listed in the catalogue for whoever wants it; it does not come with the extension. */
  optional: v.optional(v.boolean(), false),
  /** Where an optional pack is to be had; left out: as a file that the reader has from somewhere. */
  address: v.optional(v.pipe(text, v.regex(/^https:\/\/[^\s@]+$/, 'not a plain https: address'))),
  /** In `public/packs`, or `packs/optional`; packed where its name ends in `.gz`. */
  file: v.pipe(text, v.regex(/^[a-z-]+\.json(\.gz)?$/, 'not a name.json or name.json.gz')),
  version: v.pipe(text, v.regex(/^\d+\.\d+\.\d+$/, 'not a version, 1.2.3')),
  licence: text,
  scope: text,
  /** Words that a licence wants to be shown wherever its rows are. */
  attribution: v.optional(v.array(text), []),
  complete: v.optional(v.array(complete), []),
});

const contact = v.strictObject({
  /** A web page or a mail address. */
  address: text,
  /** Whether the project has said that the address exists and that somebody answers there. */
  answered: v.boolean(),
});

/** Where people ask for a correction or a removal. */
export type Contact = v.InferOutput<typeof contact>;

/** An entry of `packs.yaml`, with the contact that all have. */
export interface ListedPack extends v.InferOutput<typeof header> {
  readonly contact: string;
}

/** The packs that are built here, and the one contact for all. */
export interface PackList {
  readonly contact: Contact;
  readonly packs: readonly ListedPack[];
}

/** Reads `packs.yaml`. Throws with the entry and field that are wrong. */
export function parsePackList(yaml: string): PackList {
  const read = v.safeParse(v.strictObject({ contact, packs: v.array(header) }), load(yaml));
  if (!read.success) {
    const lines = read.issues.map(
      (issue) => `packs.yaml: ${v.getDotPath(issue) ?? '(file)'}: ${issue.message}`,
    );
    throw new Error(lines.join('\n'));
  }
  const { contact: one, packs } = read.output;
  const ids = packs.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`packs.yaml: ${twice}: this id is already taken`);
  const misplaced = packs.find(({ optional, address }) => address !== undefined && !optional);
  if (misplaced)
    throw new Error(`packs.yaml: ${misplaced.id}: address: only an optional pack has one`);
  return { contact: one, packs: packs.map((pack) => ({ ...pack, contact: one.address })) };
}
