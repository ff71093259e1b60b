import type { NamedSource, PackSources } from './pack-sources';
import type { SourceArea, SourceFact, SourcePerson, SourcePost } from './source-format';

/** A source as Popolo writes it. */
interface PopoloSource {
  readonly url: string;
  readonly note: string;
  readonly publisher: string;
  readonly retrieved: string;
}

export type PopoloRecord = Readonly<Record<string, unknown>>;

/** The whole pack. */
export interface PopoloPack {
  readonly pack: PopoloRecord;
  readonly persons: readonly PopoloRecord[];
  readonly organizations: readonly PopoloRecord[];
  readonly memberships: readonly PopoloRecord[];
  readonly posts: readonly PopoloRecord[];
  readonly areas: readonly PopoloRecord[];
}

const MEMBERSHIP_KINDS = new Set(['office', 'candidacy', 'party']);

/** Offices, candidacies and parties are memberships in Popolo; the rest stays with the person. */
export function isMembership(fact: SourceFact): boolean {
  return MEMBERSHIP_KINDS.has(fact.kind);
}

/** Looks keys up in the file's own list; an unknown key is refused. */
export function sourcesOf(named: NamedSource, keys: readonly string[], at: string): PopoloSource[] {
  return keys.map((key) => {
    const found = named.content.sources[key];
    if (!found) throw new Error(`${named.file}: ${at}: unknown source "${key}"`);
    const { url, title, publisher, retrieved } = found;
    return { url, note: title, publisher, retrieved };
  });
}

/** A fact as a Popolo membership; label, role and organization come from the post unless given. */
export function toMembership(
  all: PackSources,
  named: NamedSource,
  person: SourcePerson,
  fact: SourceFact,
): PopoloRecord {
  const at = `${person.name}, ${fact.kind} ${fact.post ?? fact.label ?? fact.organization ?? ''}`;
  const post = fact.post === undefined ? undefined : known(all.posts, fact.post, named, at);
  const organization = fact.organization ?? post?.organization;
  if (organization === undefined) throw new Error(`${named.file}: ${at}: no organization`);
  known(all.organizations, organization, named, at);
  return record({
    id: [
      person.id,
      fact.post ?? organization,
      fact.status ?? fact.kind,
      fact.from ?? fact.shown_from ?? 'undated',
    ].join('/'),
    person_id: person.id,
    organization_id: organization,
    post_id: post?.id,
    area_id: post?.area,
    kind: fact.kind,
    status: fact.status ?? 'held',
    role: fact.role ?? post?.role ?? (fact.kind === 'party' ? 'member' : fact.label),
    label: fact.label ?? post?.label,
    start_date: fact.from,
    shown_from: fact.shown_from,
    end_date: fact.to,
    verified: fact.verified,
    election: fact.election,
    outcome: fact.outcome,
    sources: sourcesOf(named, fact.sources, at),
  });
}

/** A fact that Popolo has no membership for. */
export function toPersonFact(
  all: PackSources,
  named: NamedSource,
  person: SourcePerson,
  fact: SourceFact,
): PopoloRecord {
  const at = `${person.name}, ${fact.kind} ${fact.label ?? ''}`;
  if (fact.label === undefined) throw new Error(`${named.file}: ${at}: no label`);
  return record({
    kind: fact.kind,
    label: fact.label,
    role: fact.role,
    person_id: fact.person,
    person_name: all.people.get(fact.person ?? '')?.name,
    election: fact.election,
    honorific_prefix: fact.honorific_prefix,
    start_date: fact.from,
    shown_from: fact.shown_from,
    end_date: fact.to,
    verified: fact.verified,
    sources: sourcesOf(named, fact.sources, at),
  });
}

function known<T>(map: ReadonlyMap<string, T>, id: string, named: NamedSource, at: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`${named.file}: ${at}: "${id}" is not listed`);
  return found;
}

/** A post as Popolo has it, and what we add: whom it serves under, and how far it is listed. */
export function toPost(named: NamedSource, post: SourcePost): PopoloRecord {
  return record({
    id: post.id,
    label: post.label,
    role: post.role,
    organization_id: post.organization,
    area_id: post.area,
    single: post.single || undefined,
    under_post_ids: post.under,
    complete_since: post.complete_since,
    vacancies: post.vacant.map(({ from, to, sources }) =>
      record({
        start_date: from,
        end_date: to,
        sources: sourcesOf(named, sources, `${post.id}, vacant`),
      }),
    ),
  });
}

/** An area with its other names, as Popolo gives them for persons and organizations. */
export function toArea({ id, name, classification, other_names }: SourceArea): PopoloRecord {
  return record({
    id,
    name,
    classification,
    other_names: other_names.map((other) => ({ name: other })),
  });
}

/** Drops absent fields, so that the file holds no `null` and its order is ours. */
export function record(fields: Record<string, unknown>): PopoloRecord {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !isEmptyList(value)),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
