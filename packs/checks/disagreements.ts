import * as v from 'valibot';
import { parse } from 'yaml';
import { text } from '../source-fields.ts';
import type { Disagreement } from './identities.ts';

const disagreement = v.strictObject({
  person: text,
  name: text,
  in: v.picklist(['name', 'birth']),
  why: text,
});

/** Reads `disagreements.yaml`. Throws with the field that is wrong. */
export function parseDisagreements(yaml: string): readonly Disagreement[] {
  return v.parse(v.array(disagreement), parse(yaml) ?? []);
}
