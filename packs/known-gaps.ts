import { load } from 'js-yaml';
import * as v from 'valibot';
import { day, text } from './source-fields';
import { POST_CLASSES } from './source-format';

/** Things a person may lack of the standard their class is held to. */
export const LACKS = [
  'sources',
  'publishers',
  'birth',
  'party',
  'prominence',
  'occupation',
  'summary',
] as const;

const ofPerson = v.strictObject({
  person: text,
  name: text,
  lacks: v.pipe(v.array(v.picklist(LACKS)), v.minLength(1, 'says nothing')),
  why: text,
});

const ofRank = v.strictObject({ area: text, class: v.picklist(POST_CLASSES), why: text });

const ofPost = v.strictObject({ post: text, from: day, to: day, why: text });

/** A person who is in a pack though something is lacking, and why. */
export type PersonGap = v.InferOutput<typeof ofPerson>;

/** An office of the first rank of which nobody read who holds it, and why. */
export type RankGap = v.InferOutput<typeof ofRank>;

/** A stretch in which a single post has nobody, or two, and why. */
export type PostGap = v.InferOutput<typeof ofPost>;

/** What is known to be lacking, of people and of offices. */
export interface KnownGaps {
  readonly people: readonly PersonGap[];
  readonly ranks: readonly RankGap[];
  readonly posts: readonly PostGap[];
}

/** An entry is of the kind whose key it has; so an error names the field, not three kinds. */
const entry = v.lazy((input): typeof ofPerson | typeof ofRank | typeof ofPost => {
  const has = (key: string) => typeof input === 'object' && input !== null && key in input;
  if (has('post')) return ofPost;
  return has('area') ? ofRank : ofPerson;
});

/** Reads `known-gaps.yaml`. Throws with the entry and field that are wrong. */
export function parseKnownGaps(yaml: string): KnownGaps {
  const read = v.safeParse(v.array(entry), load(yaml));
  if (!read.success) {
    const lines = read.issues.map(
      (issue) => `known-gaps.yaml: ${v.getDotPath(issue) ?? '(file)'}: ${issue.message}`,
    );
    throw new Error(lines.join('\n'));
  }
  return {
    people: read.output.filter((gap) => 'person' in gap),
    ranks: read.output.filter((gap) => 'area' in gap),
    posts: read.output.filter((gap) => 'post' in gap),
  };
}
