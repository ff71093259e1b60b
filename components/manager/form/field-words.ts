import type { Translate } from '../../../utils/interface-text';
import { canonicalJson } from '../../../utils/people/compare';
import type { Fact, Person } from '../../../utils/people/person';
import { FIELD_LABELS } from '../../../utils/people/words/field-labels';

/** What a field of a person is called. */
export function fieldLabel(field: keyof Person, t: Translate): string {
  const key = FIELD_LABELS[field];
  return key ? t(key) : field;
}

/** A field of a person in words, a line a value; of lists only what the other record has not. */
export function fieldLines(field: keyof Person, person: Person, other: Person): string[] {
  const value = person[field];
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [String(value)];
  const there = new Set(listOf(other[field]).map(bare));
  return value.filter((entry) => !there.has(bare(entry))).map(entryText);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Where a fact comes from is not what it says. */
function bare(entry: unknown): string {
  const { origin: _, ...rest } = entry as Partial<Fact>;
  return canonicalJson(rest);
}

function entryText(entry: unknown): string {
  const { label, from, to, name, url, scheme, identifier } = entry as Readonly<
    Record<string, string | undefined>
  >;
  if (label !== undefined) return from || to ? `${label}, ${from ?? '?'} – ${to ?? ''}` : label;
  return name ?? url ?? `${scheme}: ${identifier}`;
}
