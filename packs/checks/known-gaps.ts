import * as v from 'valibot';
import { parse } from 'yaml';
import { text } from '../source-fields.ts';
import { LACKS } from './lacking.ts';

const gap = v.strictObject({
  person: text,
  name: text,
  lacks: v.pipe(v.array(v.picklist(LACKS)), v.minLength(1, 'says nothing')),
  why: text,
});

/** People who are in the pack though they lack something, and why. */
export type KnownGap = v.InferOutput<typeof gap>;

/** Reads `known-gaps.yaml`. Throws with the field that is wrong. */
export function parseKnownGaps(yaml: string): readonly KnownGap[] {
  return v.parse(v.array(gap), parse(yaml) ?? []);
}
