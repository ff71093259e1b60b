import { BEFORE_START, inOrder } from '../../people/parse/fields';
import { compact } from '../../people/parse/parse-with';
import type { Area, Fact, FactKind, PostRef, Vacancy } from '../../people/person';
import { BadReference, type Entities, resolve } from './references';
import type { PopoloArea, PopoloFact, PopoloMembership, PopoloPost, PopoloPostRef } from './schema';
import { readSources } from './sources';

/** A membership as a fact: an office, or a party where the organization is one. */
export function readMembership(raw: PopoloMembership, entities: Entities, path: string): Fact {
  const links = readLinks(raw, entities, path);
  const kind = raw.kind ?? (links.organization?.classification === 'party' ? 'party' : 'office');
  return readDated(
    raw,
    { ...links, kind, label: raw.label ?? labelOf(raw, links, kind, path) },
    path,
  );
}

/** An entry of `persons[].facts`. The other person of a relation may be outside the file. */
export function readPersonFact(raw: PopoloFact, entities: Entities, path: string): Fact {
  const person =
    raw.person_id === undefined ? undefined : compact({ id: raw.person_id, name: raw.person_name });
  const links = readLinks(raw, entities, path);
  return readDated(raw, { ...links, kind: raw.kind, label: raw.label, person }, path);
}

type Linked = Pick<Fact, 'organization' | 'post' | 'area' | 'person'>;
type Links = { [K in keyof Linked]?: Linked[K] | undefined };
type Dated = PopoloMembership | PopoloFact;

/** Things an entry belongs to, by id or written in place; a post tells its organization and area. */
function readLinks(raw: Dated, entities: Entities, path: string) {
  const post = resolve(entities.posts, raw.post_id, `${path}.post_id`);
  const organization =
    raw.organization ??
    resolve(entities.organizations, raw.organization_id, `${path}.organization_id`) ??
    resolve(entities.organizations, post?.organization_id, `${path}.post_id`);
  const area =
    raw.area ??
    resolve(entities.areas, raw.area_id, `${path}.area_id`) ??
    post?.area ??
    resolve(entities.areas, post?.area_id, `${path}.post_id`);
  const ownPost = raw.post ?? post;
  return compact({
    organization,
    area: area && readArea(area),
    post: ownPost && readPost(ownPost),
  });
}

function readDated(
  raw: Dated,
  links: { kind: FactKind; label: string } & Links,
  path: string,
): Fact {
  if (!inOrder(raw.start_date, raw.end_date)) {
    throw new BadReference(BEFORE_START, `${path}.end_date`);
  }
  return compact({
    ...links,
    status: raw.status ?? 'held',
    role: raw.role,
    election: raw.election,
    outcome: raw.outcome,
    honorificPrefix: raw.honorific_prefix,
    from: raw.start_date,
    shownFrom: raw.shown_from,
    to: raw.end_date,
    verified: raw.verified,
    sources: readSources(raw.sources),
  }) as Fact;
}

/** "Shadow Minister, Home Affairs"; a bare party membership is the party's name. */
function labelOf(raw: PopoloMembership, links: Links, kind: FactKind, path: string): string {
  const organization = links.organization?.name;
  const role = raw.role ?? links.post?.label;
  const label = kind === 'party' ? organization : [role, organization].filter(Boolean).join(', ');
  if (!label) throw new BadReference('must have a label, a role, a post or an organization', path);
  return label;
}

/** A post, from the file's list or written in place; its role serves where it has no label. */
function readPost(raw: PopoloPostRef | PopoloPost): PostRef {
  const role = 'role' in raw ? raw.role : undefined;
  return compact({
    id: raw.id,
    label: raw.label ?? role,
    single: raw.single,
    under: raw.under_post_ids,
    completeSince: raw.complete_since,
    vacancies: raw.vacancies?.map(readVacancy),
  }) as PostRef;
}

/** An area, from the file's list or written in place. */
function readArea(raw: PopoloArea): Area {
  return compact({
    id: raw.id,
    name: raw.name,
    otherNames: raw.other_names?.map(({ name }) => name),
  }) as Area;
}

function readVacancy(raw: NonNullable<PopoloPostRef['vacancies']>[number]): Vacancy {
  const { start_date, end_date, sources } = raw;
  return compact({ from: start_date, to: end_date, sources: readSources(sources) }) as Vacancy;
}
