import { canonicalJson } from '../../people/compare';
import { withPlainIds } from '../../people/identity/pack-ids';
import type { Fact, FactOrigin, OwnWord, Person } from '../../people/person';
import { joinPeople } from '../join/join-people';
import { isSameTerm, withoutOrigins, withVariant } from '../join/same-fact';
import type { PersonLine } from '../model';
import { type OwnRow, packedBefore } from './own-row';
import { sourcesBeside, statementJson } from './own-sources';

/** Lays the reader's own row over what the packs say; the reader's word wins field by field. */
export function overlay(packed: Person | null, row: OwnRow | undefined): PersonLine {
  if (!row) return packedLine(packed);
  const { person: own } = row;
  if (!packed) return { id: own.id, person: own, origin: 'own' };
  const fields = Object.keys(row.corrected) as (keyof Person)[];
  // Someone the reader added, whom a pack also has: every field the reader filled in wins.
  if (fields.length === 0) return line(joinPeople([own, packed]), []);
  const now = withoutOrigins(packed);
  const outdated = fields.filter((field) => !isAsBefore(now, field, row));
  const person = { ...withFields(packed, own, fields), id: own.id };
  return line({ ...person, ...ownWordOf(row, fields) }, outdated);
}

/** Whether the pack still says what it said; rows of earlier versions have the pack's own ids. */
function isAsBefore(now: Person, field: keyof Person, { corrected }: OwnRow): boolean {
  if (canonicalJson(now[field]) === corrected[field]) return true;
  return field === 'facts' && canonicalJson(withPlainIds(now.facts)) === corrected.facts;
}

function packedLine(packed: Person | null): PersonLine {
  if (!packed) throw new TypeError('neither pack nor own row');
  return { id: packed.id, person: packed, origin: 'pack' };
}

function line(person: Person, outdated: readonly (keyof Person)[]): PersonLine {
  const corrected = { id: person.id, person, origin: 'corrected' } as const;
  return outdated.length === 0 ? corrected : { ...corrected, outdated };
}

/** Facts say themselves whose word they are. */
function ownWordOf(row: OwnRow, corrected: readonly (keyof Person)[]): { own?: OwnWord } {
  const fields = corrected.filter((field) => field !== 'facts' && field !== 'sources');
  if (fields.length === 0) return {};
  const before = packedBefore(row);
  const gaveSources = before !== null && corrected.includes('sources');
  return { own: { fields, sources: gaveSources ? sourcesBeside(row.person, before) : [] } };
}

/** `packed` with these fields as `own` has them; a field that own lacks was taken away. */
function withFields(packed: Person, own: Person, fields: readonly (keyof Person)[]): Person {
  const kept = Object.entries(packed).filter(([field]) => !fields.includes(field as keyof Person));
  const corrected = { ...own, facts: correctedFacts(own.facts, packed) };
  const changed = Object.entries(corrected).filter(([field]) =>
    fields.includes(field as keyof Person),
  );
  return Object.fromEntries([...kept, ...changed]) as unknown as Person;
}

/**
 * The reader's facts in the place of a pack's, each with whose word it is. What the reader left as it
 * was stays the pack's, with the reader's sources where they gave others; what they changed comes
 * first, with the pack's own dates of the same term beside it.
 */
function correctedFacts(own: readonly Fact[], packed: Person): Fact[] {
  const before = new Map(
    packed.facts.map((fact) => [statementJson(fact), { ...fact, origin: originOf(fact, packed) }]),
  );
  const kept = new Set(own.map(statementJson));
  const replaced = [...before].flatMap(([json, fact]) => (kept.has(json) ? [] : [fact]));
  return own.map((fact) => {
    const same = before.get(statementJson(fact));
    if (!same) return corrected(fact, replaced);
    if (canonicalJson(same.sources) === canonicalJson(fact.sources)) return same;
    return { ...fact, origin: { ...same.origin, own: true } };
  });
}

function originOf({ origin }: Fact, { pack }: Person): FactOrigin {
  return origin ?? { packs: pack === undefined ? [] : [pack] };
}

function corrected(fact: Fact, replaced: readonly Fact[]): Fact {
  return replaced
    .filter((other) => isSameTerm(fact, other))
    .reduce(withVariant, { ...fact, origin: { packs: [] } });
}
