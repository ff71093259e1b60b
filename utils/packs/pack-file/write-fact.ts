import { compact } from '../../people/parse/parse-with';
import type { Area, Fact, PostRef } from '../../people/person';
import type { Collector } from './references';
import type { PopoloArea, PopoloFact, PopoloMembership, PopoloPostRef } from './schema';
import { writeSources } from './sources';

/** Where the things facts refer to are gathered while a file is written. */
export interface Collectors {
  readonly organizations: Collector<NonNullable<Fact['organization']>>;
  readonly posts: Collector<PopoloPostRef>;
  readonly areas: Collector<PopoloArea>;
}

/** Whether the fact is written as a membership; the others go into `persons[].facts`. */
export function isMembership(fact: Fact): boolean {
  return ['office', 'candidacy', 'party'].includes(fact.kind) && fact.person === undefined;
}

/** A fact as a membership of the person. */
export function writeMembership(
  personId: string,
  fact: Fact,
  collectors: Collectors,
): PopoloMembership {
  const implied = fact.organization?.classification === 'party' ? 'party' : 'office';
  const kind = fact.kind === implied ? undefined : fact.kind;
  return compact({
    person_id: personId,
    kind,
    ...writeDated(fact, collectors),
  }) as PopoloMembership;
}

/** A fact as an entry of `persons[].facts`. */
export function writePersonFact(fact: Fact, collectors: Collectors): PopoloFact {
  return compact({
    kind: fact.kind,
    person_id: fact.person?.id,
    person_name: fact.person?.name,
    ...writeDated(fact, collectors),
  }) as PopoloFact;
}

function writeDated(fact: Fact, collectors: Collectors) {
  return {
    label: fact.label,
    role: fact.role,
    status: fact.status === 'held' ? undefined : fact.status,
    ...reference('organization', fact.organization, collectors.organizations),
    ...reference('post', fact.post && writePost(fact.post), collectors.posts),
    ...reference('area', fact.area && writeArea(fact.area), collectors.areas),
    election: fact.election,
    outcome: fact.outcome,
    honorific_prefix: fact.honorificPrefix,
    start_date: fact.from,
    shown_from: fact.shownFrom,
    end_date: fact.to,
    verified: fact.verified,
    sources: writeSources(fact.sources),
  };
}

function reference<T extends { id?: string }>(
  field: string,
  entity: T | undefined,
  collector: Collector<T>,
) {
  if (entity === undefined) return {};
  const id = collector.refer(entity);
  return id === null ? { [field]: entity } : { [`${field}_id`]: id };
}

/** A post with the file's field names. */
function writePost({ id, label, single, under, ...post }: PostRef): PopoloPostRef {
  return compact({
    id,
    label,
    single,
    under_post_ids: under && [...under],
    complete_since: post.completeSince,
    vacancies: post.vacancies?.map(({ from, to, sources }) =>
      compact({ start_date: from, end_date: to, sources: writeSources(sources) }),
    ),
  }) as PopoloPostRef;
}

/** An area with the file's field names. */
function writeArea({ id, name, otherNames }: Area): PopoloArea {
  const other_names = otherNames?.map((other) => ({ name: other }));
  return compact({ id, name, other_names }) as PopoloArea;
}
