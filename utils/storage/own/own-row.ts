import * as v from 'valibot';
import { canonicalJson } from '../../people/compare';
import { qualifyPlainIds } from '../../people/identity/pack-ids';
import { maybe, record, text } from '../../people/parse/fields';
import { parsePerson } from '../../people/parse/parse-person';
import { parseWith } from '../../people/parse/parse-with';
import type { Person } from '../../people/person';
import { fail, ok, type Result } from '../../result';
import { withoutOrigins } from '../join/same-fact';
import { withOwnSources } from './own-sources';

/** A row of the reader's own people: someone added, or corrections of a pack's person. */
export interface OwnRow {
  /** The whole person as the reader saved them. */
  readonly person: Person;
  /**
   * For a correction: each corrected field with what the pack said then, as canonical JSON ('' for
   * nothing). Empty for someone added.
   */
  readonly corrected: Readonly<Partial<Record<keyof Person, string>>>;
  /** The pack whose person is corrected. */
  readonly pack?: string;
}

/** All that is the reader's own, and of which state of the database. */
export interface OwnRows {
  readonly rows: readonly OwnRow[];
  /** The generation of the segment list: it rises with every change. */
  readonly generation: number;
}

const rowSchema = record({
  person: v.unknown(),
  corrected: v.record(
    v.string(),
    v.pipe(v.string('must be text'), v.check(isJson, 'must be JSON')),
    'must be an object',
  ),
  pack: maybe(text()),
});

/** A row as it came from the database; null where it is damaged. */
export function parseOwnRow(value: unknown): OwnRow | null {
  const row = readOwnRow(value);
  return row.ok ? qualifyRow(row.value) : null;
}

/**
 * A row with the ids people have outside their packs. Corrections that earlier versions made, in the
 * database or a backup, have the pack's own ids; as they say which pack, nothing is lost.
 */
export function qualifyRow(row: OwnRow): OwnRow {
  if (row.pack === undefined) return row;
  return { ...row, person: qualifyPlainIds(row.person, row.pack) };
}

/** A row from outside; a failure names the field (`person.facts[0].to`) and the reason. */
export function readOwnRow(value: unknown): Result<OwnRow> {
  const row = parseWith(rowSchema, value);
  if (!row.ok) return row;
  const person = parsePerson(row.value.person);
  if (person.ok) return ok(withOwnFacts({ ...row.value, person: person.value }));
  return fail(person.message, person.path === undefined ? 'person' : `person.${person.path}`);
}

/**
 * The row that keeps what the reader saved, over what the packs say of that person (null: nothing).
 * null: it says no other than the packs, so no row is needed.
 */
export function makeOwnRow(saved: Person, packed: Person | null): OwnRow | null {
  const { pack: _, ...whole } = withoutOrigins(saved);
  if (!packed) return { person: whole, corrected: {} };
  const before = withoutOrigins(packed);
  const person = { ...whole, facts: withOwnSources(whole.facts, before.facts) };
  const fields = new Set([...Object.keys(person), ...Object.keys(before)] as (keyof Person)[]);
  fields.delete('id');
  fields.delete('pack');
  const changed = [...fields].filter(
    (field) => canonicalJson(person[field as keyof typeof person]) !== canonicalJson(before[field]),
  );
  if (changed.length === 0) return null;
  const corrected = Object.fromEntries(
    changed.map((field) => [field, canonicalJson(before[field])]),
  );
  return packed.pack === undefined
    ? { person, corrected }
    : { person, corrected, pack: packed.pack };
}

/** Earlier versions kept a pack's sources with what the reader had changed. */
function withOwnFacts(row: OwnRow): OwnRow {
  const before = row.corrected.facts === undefined ? null : packedBefore(row);
  if (!before) return row;
  return {
    ...row,
    person: { ...row.person, facts: withOwnSources(row.person.facts, before.facts) },
  };
}

/**
 * The person as the pack had them when the row was made; null for someone the reader added, and
 * where the row, which may have come in a file, says what no pack can have said.
 */
export function packedBefore({ person, corrected, pack }: OwnRow): Person | null {
  const fields = Object.entries(corrected);
  if (fields.length === 0) return null;
  const said = fields
    .filter(([, json]) => json !== '')
    .map(([field, json]) => [field, JSON.parse(json)]);
  const kept = Object.entries(person).filter(([field]) => !(field in corrected));
  const before = [...kept, ...said, ...(pack === undefined ? [] : [['pack', pack]])];
  const parsed = parsePerson(Object.fromEntries(before));
  return parsed.ok ? parsed.value : null;
}

/** '' stands for a field that was not there. */
function isJson(text: string): boolean {
  try {
    return text === '' || JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}
