import { FACTS_MAX } from '../../../people/parse/limits';
import { compact, parseWith } from '../../../people/parse/parse-with';
import type { Fact } from '../../../people/person';
import { type Failure, fail, ok, type Result } from '../../../result';
import { readMembership } from '../../pack-file/read-fact';
import { BadReference, type Entities, resolve } from '../../pack-file/references';
import { entrySchemas, type PopoloMembership } from '../../pack-file/schema';
import { type ReadEvent, skipped } from '../format';
import { isObject, own, textOf } from '../text/json-values';
import { inPeriod, type Periods } from './document';
import { isRedirect, type Redirects } from './ids';
import { tidy } from './tidy';

/** An entry of the file's memberships, not yet looked into. */
export interface RawMembership {
  readonly raw: unknown;
  readonly place: string;
}

/** The memberships of a file: those of its own list, and those written within its persons. */
export function* membershipsIn(
  memberships: readonly unknown[],
  persons: readonly unknown[],
): Generator<RawMembership> {
  for (const [index, raw] of memberships.entries()) yield { raw, place: `memberships[${index}]` };
  for (const [index, person] of persons.entries()) {
    const nested = own(person, 'memberships');
    const person_id = own(person, 'id');
    if (!Array.isArray(nested)) continue;
    for (const [at, raw] of nested.entries()) {
      const place = `persons[${index}].memberships[${at}]`;
      yield { raw: isObject(raw) ? { person_id, ...raw } : raw, place };
    }
  }
}

/** Things that memberships refer to besides the entities of a file. */
export interface Elsewhere {
  readonly redirects: Redirects;
  readonly periods: Periods;
}

/**
 * The file's memberships by the id of their person; one without such an id is left out, and one
 * that stands for another is none.
 */
export function groupMemberships(
  entries: Iterable<RawMembership>,
  { redirects, periods }: Elsewhere,
  left: ReadEvent[],
): Map<string, RawMembership[]> {
  const groups = new Map<string, RawMembership[]>();
  for (const { raw, place } of entries) {
    if (isRedirect(raw)) continue;
    const ids = idsOf(raw);
    if (ids.length === 0) left.push(skipped(fail('is missing', 'person_id'), place));
    for (const id of ids.map(redirects)) {
      const entry = { raw: { ...(inPeriod(tidy(raw), periods) as object), person_id: id }, place };
      const group = groups.get(id);
      if (group) group.push(entry);
      else groups.set(id, [entry]);
    }
  }
  return groups;
}

/** One person, or several in a list, as some write it. */
function idsOf(raw: unknown): string[] {
  return [own(raw, 'person_id')].flat().flatMap((id) => textOf(id) ?? []);
}

/** The facts one person's memberships give; what cannot be read is told in `left`. */
export function readMemberships(
  entries: readonly RawMembership[],
  entities: Entities,
  left: ReadEvent[],
): Fact[] {
  const facts: Fact[] = [];
  for (const { raw, place } of entries) {
    const fact = readOne(raw, entities, place);
    if (!fact.ok) left.push(skipped(fact, place));
    else if (facts.length + fact.value.length > FACTS_MAX) {
      left.push(skipped(fail(`is one of more than ${FACTS_MAX} of one person`), place));
    } else facts.push(...fact.value);
  }
  return facts;
}

/** The membership's own fact, and the party it was held for. */
function readOne(raw: unknown, entities: Entities, place: string): Result<Fact[]> {
  const membership = parseWith(entrySchemas.memberships, raw);
  if (!membership.ok) return membership;
  try {
    const fact = readMembership(membership.value, entities, place);
    const party = partyFact(membership.value, fact, entities, place);
    return ok(party ? [fact, party] : [fact]);
  } catch (error) {
    if (error instanceof BadReference) return within(error.failure, place);
    throw error;
  }
}

/** A failure told from its place on: `memberships[3].post_id` at `memberships[3]` is `post_id`. */
export function within({ message, path = '' }: Failure, place: string): Failure {
  const field = path.slice(place.length).replace(/^\./, '');
  return field === '' ? fail(message) : fail(message, field);
}

/** The party that an office was held for (`on_behalf_of_id`), for as long as the office was held. */
function partyFact(
  { on_behalf_of_id }: PopoloMembership,
  { kind, from, to, sources }: Fact,
  entities: Entities,
  place: string,
): Fact | null {
  const party = resolve(entities.organizations, on_behalf_of_id, `${place}.on_behalf_of_id`);
  if (!party || kind === 'party') return null;
  const organization = { ...compact(party), classification: 'party' };
  return compact({
    kind: 'party' as const,
    status: 'held' as const,
    label: party.name,
    organization,
    from,
    to,
    sources,
  }) as Fact;
}
