import type { MessageKey, Translate } from '../../../utils/messages';
import { canonicalJson } from '../../../utils/people/canonical-json';
import type { Fact, Person } from '../../../utils/people/person';

/** What the fields of a person are called. */
const LABELS: Readonly<Partial<Record<keyof Person, MessageKey>>> = {
  name: 'import_column_name',
  otherNames: 'import_column_aliases',
  givenName: 'import_column_givenName',
  familyName: 'import_column_familyName',
  honorificPrefix: 'import_column_honorificPrefix',
  honorificSuffix: 'import_column_honorificSuffix',
  gender: 'import_column_gender',
  birth: 'import_column_birth',
  death: 'import_column_death',
  summary: 'import_column_summary',
  identifiers: 'outdated_identifiers',
  links: 'outdated_links',
  prominence: 'outdated_prominence',
  verified: 'manager_pack_verified',
  facts: 'manager_roles',
  sources: 'outdated_sources',
};

/** What a field of a person is called. */
export function fieldLabel(field: keyof Person, t: Translate): string {
  const key = LABELS[field];
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
